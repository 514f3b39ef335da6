import { Aggregate, type Day, type DomainEvent, isSameJson, Money } from '#shared-kernel';
import {
  CommentAddedV1,
  FileReceivedV1,
  HandoverAcceptedV1,
  HandoverChangedV1,
  HandoverDeclinedV1,
  HandoverErasedV1,
  type HandoverPrice,
  type HandoverState,
  HandoverWithdrawnV1,
  LinkRenewedV1,
  LinkWithdrawnV1,
  PriceAgreedV1,
  PriceGivenV1,
  TaskHandedOverV1,
  WorkBegunV1,
  WorkFinishedV1,
} from '../contracts/index.js';
import {
  HandoverIsFull,
  HandoverMoveNotPossible,
  PriceHasChanged,
  PriceIsMissing,
  PriceIsNotAsked,
} from './handover-errors.js';

/** Of each, so that the holder of a link cannot fill the database. */
export const MAX_COMMENTS = 200;
export const MAX_RECEIVED_FILES = 60;
/** In the place of texts that were erased. */
const ERASED = 'Slettet';

/** What the office hands over, as it may change it later. */
export interface HandoverTerms {
  readonly text: string;
  /** Files of the task that the firm may see. */
  readonly fileIds: readonly string[];
  readonly deadline: Day | null;
  readonly price: HandoverPrice;
  readonly showsAddress: boolean;
  /** The policyholder's name and phone numbers. */
  readonly showsContact: boolean;
}

export interface LinkTerms {
  /** Digest of its secret. */
  readonly digest: string;
  readonly expiresAt: Date;
}

/** A task, or a part of it, in the hands of another firm, which sees it through a link. */
export class Handover extends Aggregate {
  static override readonly stream = 'subcontracting.handover';
  static override readonly personal = ['terms', 'declineReason'];

  taskId!: string;
  firmId!: string;
  terms!: HandoverTerms;
  state!: HandoverState;
  declineReason!: string | null;
  /** Null once the link was withdrawn. */
  linkDigest!: string | null;
  linkExpiresAt!: Date;
  comments!: number;
  /** Files that the firm sent; they are files of the task. */
  receivedFileIds!: readonly string[];
  createdBy!: string;
  erasedAt!: Date | null;

  private constructor() {
    super();
  }

  static offer(
    companyId: string,
    id: string,
    to: { readonly taskId: string; readonly firmId: string },
    terms: HandoverTerms,
    link: LinkTerms,
    createdBy: string,
  ): Handover {
    const handover = Object.assign(new Handover(), {
      ...{
        companyId,
        id,
        version: 0,
        ...to,
        terms: withPriceOfFirm(terms, null),
        state: 'offered',
        declineReason: null,
      },
      ...{ linkDigest: link.digest, linkExpiresAt: link.expiresAt, comments: 0, receivedFileIds: [] },
      ...{ createdBy, erasedAt: null },
    });
    handover.record(new TaskHandedOverV1({ handoverId: id, ...to }));
    return handover;
  }

  /** The price cannot change once the firm has accepted it. @throws HandoverMoveNotPossible */
  revise(asked: HandoverTerms): void {
    const { kind, amount } = this.terms.price;
    const terms = withPriceOfFirm(asked, kind === 'asked' ? amount : null);
    if (isSameJson(terms, this.terms)) return;
    const isPriceFixed = this.state !== 'offered' && !isSameJson(terms.price, this.terms.price);
    if (isPriceFixed || !this.isOpen) throw new HandoverMoveNotPossible(this.state);
    this.terms = terms;
    this.record(new HandoverChangedV1(this.ids));
  }

  /** The old link stops working. @throws HandoverMoveNotPossible */
  renewLink({ digest, expiresAt }: LinkTerms): void {
    if (this.state === 'withdrawn' || this.erasedAt !== null) throw new HandoverMoveNotPossible(this.state);
    this.linkDigest = digest;
    this.linkExpiresAt = expiresAt;
    this.record(new LinkRenewedV1({ ...this.ids, expiresAt: expiresAt.toISOString() }));
  }

  withdrawLink(): void {
    if (this.linkDigest === null) return;
    this.linkDigest = null;
    this.record(new LinkWithdrawnV1(this.ids));
  }

  /** The link stays, and says so. @throws HandoverMoveNotPossible when the work is finished or was declined */
  withdraw(): void {
    if (this.state !== 'withdrawn') this.move('withdrawn', ['offered', 'accepted', 'begun'], HandoverWithdrawnV1);
  }

  /** @throws HandoverMoveNotPossible, PriceIsMissing where the firm is to name a price, which the office then agrees to */
  accept(): void {
    if (this.state === 'accepted') return;
    if (this.state === 'offered' && this.terms.price.kind === 'asked') throw new PriceIsMissing();
    this.move('accepted', ['offered'], HandoverAcceptedV1);
  }

  decline(reason: string): void {
    if (this.state === 'declined') return;
    this.move('declined', ['offered'], HandoverDeclinedV1, () => (this.declineReason = reason));
  }

  /** @throws HandoverMoveNotPossible, PriceIsNotAsked */
  givePrice(price: Money): void {
    if (this.state !== 'offered') throw new HandoverMoveNotPossible(this.state);
    if (this.terms.price.kind !== 'asked') throw new PriceIsNotAsked();
    if (this.terms.price.amount === price.oere) return;
    this.terms = { ...this.terms, price: { kind: 'asked', amount: price.oere } };
    this.record(new PriceGivenV1({ ...this.ids, amount: price.toDecimal() }));
  }

  /** Gives the firm the work at its price. @throws HandoverMoveNotPossible, PriceIsMissing, PriceHasChanged */
  agreePrice(price: Money): void {
    if (this.state !== 'offered') throw new HandoverMoveNotPossible(this.state);
    const { kind, amount } = this.terms.price;
    if (kind !== 'asked' || amount === null) throw new PriceIsMissing();
    if (amount !== price.oere) throw new PriceHasChanged();
    this.terms = { ...this.terms, price: { kind: 'agreed', amount } };
    this.state = 'accepted';
    this.record(new PriceAgreedV1({ ...this.ids, amount: price.toDecimal() }));
  }

  begin(): void {
    if (this.state !== 'begun') this.move('begun', ['accepted'], WorkBegunV1);
  }

  finish(): void {
    if (this.state !== 'finished') this.move('finished', ['accepted', 'begun'], WorkFinishedV1);
  }

  /** @throws HandoverMoveNotPossible, HandoverIsFull */
  addComment(commentId: string, by: 'office' | 'subcontractor'): void {
    if (this.state === 'withdrawn' || this.erasedAt !== null) throw new HandoverMoveNotPossible(this.state);
    if (this.comments >= MAX_COMMENTS) throw new HandoverIsFull(MAX_COMMENTS);
    this.comments += 1;
    this.record(new CommentAddedV1({ ...this.ids, commentId, by }));
  }

  /** @throws HandoverMoveNotPossible, HandoverIsFull */
  assertTakesFile(): void {
    if (this.state === 'withdrawn' || this.erasedAt !== null) throw new HandoverMoveNotPossible(this.state);
    if (this.receivedFileIds.length >= MAX_RECEIVED_FILES) throw new HandoverIsFull(MAX_RECEIVED_FILES);
  }

  /** @throws HandoverMoveNotPossible, HandoverIsFull */
  receiveFile(fileId: string): void {
    this.assertTakesFile();
    this.receivedFileIds = [...this.receivedFileIds, fileId];
    this.record(new FileReceivedV1({ ...this.ids, receivedFileId: fileId }));
  }

  /** Its texts go with the texts of the task, and nothing opens it any more. */
  erase(at: Date): void {
    if (this.erasedAt !== null) return;
    this.terms = { ...this.terms, text: ERASED, showsAddress: false, showsContact: false };
    this.declineReason = null;
    this.linkDigest = null;
    this.erasedAt = at;
    this.record(new HandoverErasedV1(this.ids));
  }

  private get isOpen(): boolean {
    return this.erasedAt === null && ['offered', 'accepted', 'begun'].includes(this.state);
  }

  private get ids() {
    return { handoverId: this.id, taskId: this.taskId };
  }

  private move(
    to: HandoverState,
    from: readonly HandoverState[],
    event: new (data: { handoverId: string; taskId: string }) => DomainEvent,
    apply?: () => void,
  ): void {
    if (!from.includes(this.state) || this.erasedAt !== null) throw new HandoverMoveNotPossible(this.state);
    apply?.();
    this.state = to;
    this.record(new event(this.ids));
  }
}

/** A price that is asked for is named by the firm only. */
function withPriceOfFirm(terms: HandoverTerms, amount: number | null): HandoverTerms {
  return terms.price.kind === 'asked' ? { ...terms, price: { kind: 'asked', amount } } : terms;
}

export interface HandoverComment {
  readonly id: string;
  readonly handoverId: string;
  readonly by: 'office' | 'subcontractor';
  /** The user of the office; null for the firm. */
  readonly author: string | null;
  readonly text: string;
  readonly writtenAt: Date;
}

export abstract class Handovers {
  abstract byId(companyId: string, id: string): Promise<Handover | null>;
  /** The handover whose present link has this digest. */
  abstract byLink(companyId: string, digest: string): Promise<Handover | null>;
  abstract ofTasks(companyId: string, taskIds: readonly string[]): Promise<Handover[]>;
  abstract add(handover: Handover): void;
  abstract addComment(companyId: string, comment: HandoverComment): Promise<void>;
  /** Takes the words out of all comments of these handovers. @returns how many */
  abstract eraseComments(companyId: string, handoverIds: readonly string[]): Promise<number>;
}

/** Makes the links to handovers. */
export abstract class HandoverLinks {
  /** The address has the secret; only the digest is stored. */
  abstract make(companyId: string): { readonly address: string; readonly digest: string };
}
