import { Aggregate, type Day, type DomainEvent, isSameJson, type Money } from '#shared-kernel';
import {
  CommentAddedV1,
  FileReceivedV1,
  SubcontractAcceptedV1,
  SubcontractChangedV1,
  SubcontractDeclinedV1,
  SubcontractErasedV1,
  type SubcontractPrice,
  type SubcontractState,
  SubcontractWithdrawnV1,
  LinkRenewedV1,
  LinkWithdrawnV1,
  PriceAgreedV1,
  PriceGivenV1,
  TaskHandedOverV1,
  WorkBegunV1,
  WorkFinishedV1,
} from '../contracts/index.js';
import {
  SubcontractIsFull,
  SubcontractMoveNotPossible,
  PriceHasChanged,
  PriceIsMissing,
  PriceIsNotAsked,
} from './subcontract-errors.js';

/** Of each, so that the holder of a link cannot fill the database. */
export const MAX_COMMENTS = 200;
export const MAX_RECEIVED_FILES = 60;
/** In the place of texts that were erased. */
const ERASED = 'Slettet';

/** What the office hands over, as it may change it later. */
export interface SubcontractTerms {
  readonly text: string;
  /** Files of the task that the firm may see. */
  readonly fileIds: readonly string[];
  readonly deadline: Day | null;
  readonly price: SubcontractPrice;
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
export class Subcontract extends Aggregate {
  static override readonly stream = 'subcontracting.subcontract';
  static override readonly personal = ['terms', 'declineReason'];

  taskId!: string;
  firmId!: string;
  terms!: SubcontractTerms;
  state!: SubcontractState;
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
    terms: SubcontractTerms,
    link: LinkTerms,
    createdBy: string,
  ): Subcontract {
    const subcontract = Object.assign(new Subcontract(), {
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
    subcontract.record(new TaskHandedOverV1({ subcontractId: id, ...to }));
    return subcontract;
  }

  /** The price cannot change once the firm has accepted it. @throws SubcontractMoveNotPossible */
  revise(asked: SubcontractTerms): void {
    const { kind, amount } = this.terms.price;
    const terms = withPriceOfFirm(asked, kind === 'asked' ? amount : null);
    if (isSameJson(terms, this.terms)) return;
    const isPriceFixed = this.state !== 'offered' && !isSameJson(terms.price, this.terms.price);
    if (isPriceFixed || !this.isOpen) throw new SubcontractMoveNotPossible(this.state);
    this.terms = terms;
    this.record(new SubcontractChangedV1(this.ids));
  }

  /** The old link stops working. @throws SubcontractMoveNotPossible */
  renewLink({ digest, expiresAt }: LinkTerms): void {
    if (this.state === 'withdrawn' || this.erasedAt !== null) throw new SubcontractMoveNotPossible(this.state);
    this.linkDigest = digest;
    this.linkExpiresAt = expiresAt;
    this.record(new LinkRenewedV1({ ...this.ids, expiresAt: expiresAt.toISOString() }));
  }

  withdrawLink(): void {
    if (this.linkDigest === null) return;
    this.linkDigest = null;
    this.record(new LinkWithdrawnV1(this.ids));
  }

  /** The link stays, and says so. @throws SubcontractMoveNotPossible when the work is finished or was declined */
  withdraw(): void {
    if (this.state !== 'withdrawn') this.move('withdrawn', ['offered', 'accepted', 'begun'], SubcontractWithdrawnV1);
  }

  /** @throws SubcontractMoveNotPossible, PriceIsMissing where the firm is to name a price, which the office then agrees to */
  accept(): void {
    if (this.state === 'accepted') return;
    if (this.state === 'offered' && this.terms.price.kind === 'asked') throw new PriceIsMissing();
    this.move('accepted', ['offered'], SubcontractAcceptedV1);
  }

  decline(reason: string): void {
    if (this.state === 'declined') return;
    this.move('declined', ['offered'], SubcontractDeclinedV1, () => (this.declineReason = reason));
  }

  /** @throws SubcontractMoveNotPossible, PriceIsNotAsked */
  givePrice(price: Money): void {
    if (this.state !== 'offered') throw new SubcontractMoveNotPossible(this.state);
    if (this.terms.price.kind !== 'asked') throw new PriceIsNotAsked();
    if (this.terms.price.amount === price.oere) return;
    this.terms = { ...this.terms, price: { kind: 'asked', amount: price.oere } };
    this.record(new PriceGivenV1({ ...this.ids, amount: price.toDecimal() }));
  }

  /** Gives the firm the work at its price. @throws SubcontractMoveNotPossible, PriceIsMissing, PriceHasChanged */
  agreePrice(price: Money): void {
    if (this.state !== 'offered') throw new SubcontractMoveNotPossible(this.state);
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

  /** @throws SubcontractMoveNotPossible, SubcontractIsFull */
  addComment(commentId: string, by: 'office' | 'subcontractor'): void {
    if (this.state === 'withdrawn' || this.erasedAt !== null) throw new SubcontractMoveNotPossible(this.state);
    if (this.comments >= MAX_COMMENTS) throw new SubcontractIsFull(MAX_COMMENTS);
    this.comments += 1;
    this.record(new CommentAddedV1({ ...this.ids, commentId, by }));
  }

  /** @throws SubcontractMoveNotPossible, SubcontractIsFull */
  assertTakesFile(): void {
    if (this.state === 'withdrawn' || this.erasedAt !== null) throw new SubcontractMoveNotPossible(this.state);
    if (this.receivedFileIds.length >= MAX_RECEIVED_FILES) throw new SubcontractIsFull(MAX_RECEIVED_FILES);
  }

  /** @throws SubcontractMoveNotPossible, SubcontractIsFull */
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
    this.record(new SubcontractErasedV1(this.ids));
  }

  private get isOpen(): boolean {
    return this.erasedAt === null && ['offered', 'accepted', 'begun'].includes(this.state);
  }

  private get ids() {
    return { subcontractId: this.id, taskId: this.taskId };
  }

  private move(
    to: SubcontractState,
    from: readonly SubcontractState[],
    event: new (data: { subcontractId: string; taskId: string }) => DomainEvent,
    apply?: () => void,
  ): void {
    if (!from.includes(this.state) || this.erasedAt !== null) throw new SubcontractMoveNotPossible(this.state);
    apply?.();
    this.state = to;
    this.record(new event(this.ids));
  }
}

/** A price that is asked for is named by the firm only. */
function withPriceOfFirm(terms: SubcontractTerms, amount: number | null): SubcontractTerms {
  return terms.price.kind === 'asked' ? { ...terms, price: { kind: 'asked', amount } } : terms;
}

export interface SubcontractComment {
  readonly id: string;
  readonly subcontractId: string;
  readonly by: 'office' | 'subcontractor';
  /** The user of the office; null for the firm. */
  readonly author: string | null;
  readonly text: string;
  readonly writtenAt: Date;
}

export abstract class Subcontracts {
  abstract byId(companyId: string, id: string): Promise<Subcontract | null>;
  /** The subcontract whose present link has this digest. */
  abstract byLink(companyId: string, digest: string): Promise<Subcontract | null>;
  abstract ofTasks(companyId: string, taskIds: readonly string[]): Promise<Subcontract[]>;
  abstract add(subcontract: Subcontract): void;
  abstract addComment(companyId: string, comment: SubcontractComment): Promise<void>;
  /** Takes the words out of all comments of these subcontracts. @returns how many */
  abstract eraseComments(companyId: string, subcontractIds: readonly string[]): Promise<number>;
}

/** Makes the links to subcontracts. */
export abstract class SubcontractLinks {
  /** The address has the secret; only the digest is stored. */
  abstract make(companyId: string): { readonly address: string; readonly digest: string };
}
