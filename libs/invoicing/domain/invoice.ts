import { Aggregate, type Day, Money } from '#shared-kernel';
import {
  AttemptStartedV1,
  type BookedContent,
  type InvoiceContent,
  type InvoiceKind,
  InvoicePostedV1,
  InvoiceRefusedV1,
  InvoiceRegisteredV1,
  InvoiceWithdrawnV1,
  PdfAttachedV1,
  PdfRequestedV1,
  PdfSentV1,
  PostingDelayedV1,
  PostingFailedV1,
  PostingLeftUnclearV1,
  PostingRequestedV1,
  type PostingState,
} from '../contracts/index.js';
import { type Amounts, amountsOf, bookedAmounts } from './amounts.js';
import { numberKeyOf } from './invoice-number.js';
import {
  InvoiceIsWithdrawn,
  InvoiceNotPosted,
  PdfIsFixed,
  PostingIsNotUnclear,
  PostingIsUnclear,
  WithdrawalNotPossible,
} from './invoicing-errors.js';
import { vatReasonOf } from './vat-reasons.js';

/** Why a posting did not succeed, with texts for the user interface. */
export interface PostingReason {
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

/** States in which Scalepoint has the invoice or may have it. */
const MAY_BE_THERE: readonly (PostingState | null)[] = ['sending', 'posted', 'unclear'];

/** Values of `pdfOutcome` that are no text of Scalepoint. */
export const PDF_OUTCOMES: readonly string[] = ['accepted', 'unclear', 'waiting', 'no-scalepoint-username'];

/** Longer than the queue retries a posting. */
const ABANDONED_MS = 24 * 3_600_000;

/** An invoice or credit note that the ERP booked, and its posting in Scalepoint. The content never changes. */
export class Invoice extends Aggregate {
  static override readonly stream = 'invoicing.invoice';
  static override readonly personal = ['content', 'answer', 'pdfOutcome'];

  number!: string;
  /** Unique in the company. */
  numberKey!: string;
  kind!: InvoiceKind;
  caseId!: string;
  /** The task of a case with several; null is the main task, for which the case was opened. */
  taskId!: string | null;
  insurerId!: string;
  issueDate!: Day;
  content!: BookedContent;
  fingerprint!: string;
  /** Whole øre. */
  net!: number;
  vat!: number;
  total!: number;
  creditsInvoiceId!: string | null;
  registeredAt!: Date;
  /** Null until a user requests the posting. */
  state!: PostingState | null;
  requestedBy!: string | null;
  requestedAt!: Date | null;
  confirmedAboveApproved!: boolean;
  attempts!: number;
  /** The id that Scalepoint gave the invoice. */
  reference!: string | null;
  /** The texts of Scalepoint's answer. */
  answer!: string[];
  reason!: PostingReason | null;
  postedAt!: Date | null;
  hasPdf!: boolean;
  /** How Scalepoint answered when the PDF was sent; null until then. */
  pdfOutcome!: string | null;
  /** The Scalepoint username that the last attempt named. */
  sentAs!: string | null;
  /** The alias of the insurer under which it was sent. */
  tenant!: string | null;

  private constructor() {
    super();
  }

  static register(
    companyId: string,
    id: string,
    insurerId: string,
    content: InvoiceContent,
    fingerprint: string,
    at: Date,
    amounts: Amounts = amountsOf(content.lines),
    taskId: string | null = null,
  ): Invoice {
    const { net, vat, total } = amounts;
    const { number, kind, caseId, issueDate, creditsInvoiceId } = content;
    const invoice = Object.assign(new Invoice(), {
      companyId,
      id,
      version: 0,
      number,
      numberKey: numberKeyOf(number),
      kind,
      caseId,
      taskId,
      insurerId,
      issueDate,
      content: bookedContent(content, amounts),
      fingerprint,
      net: net.oere,
      vat: vat.oere,
      total: total.oere,
      creditsInvoiceId,
      registeredAt: at,
      state: null,
      requestedBy: null,
      requestedAt: null,
      confirmedAboveApproved: false,
      attempts: 0,
      reference: null,
      answer: [],
      reason: null,
      postedAt: null,
      hasPdf: false,
      pdfOutcome: null,
      sentAs: null,
      tenant: null,
    });
    invoice.record(new InvoiceRegisteredV1({ ...invoice.about, kind }));
    return invoice;
  }

  get isCreditNote(): boolean {
    return this.kind === 'creditNote';
  }

  get amount(): Money {
    return Money.ofOere(this.total);
  }

  get amounts(): Amounts {
    return bookedAmounts(this.content);
  }

  /** In events: the invoice and where it belongs. */
  private get about() {
    const { id: invoiceId, caseId, taskId } = this;
    return { invoiceId, caseId, ...(taskId !== null && { taskId }) };
  }

  /** Queued, being sent or posted: a repeated request is the same posting. */
  get isUnderWay(): boolean {
    return this.state === 'queued' || this.state === 'sending' || this.state === 'posted';
  }

  /** True if the posting was requested so long ago that the queue has stopped retrying; a new request restarts it. */
  isAbandoned(now: Date): boolean {
    const isWaiting = this.state === 'queued' || this.state === 'sending';
    return isWaiting && this.requestedAt !== null && now.getTime() - this.requestedAt.getTime() > ABANDONED_MS;
  }

  /** @throws PostingIsUnclear, InvoiceIsWithdrawn */
  requestPosting(by: string, at: Date, confirmedAboveApproved: boolean): void {
    if (this.state === 'withdrawn') throw new InvoiceIsWithdrawn();
    if (this.state === 'unclear') throw new PostingIsUnclear();
    // An invoice that was being sent keeps that state, because Scalepoint may have it and is queried first.
    const state = this.isAbandoned(at) && this.state === 'sending' ? 'sending' : 'queued';
    this.queue(by, at, confirmedAboveApproved, state);
  }

  /**
   * Records before the call that the invoice is being sent. @returns null when there is nothing to send; otherwise whether
   * Scalepoint must be queried first, because an earlier attempt without a recorded outcome may have reached it.
   */
  startAttempt(sentAs: string | null = null, tenant: string | null = null): { readonly askFirst: boolean } | null {
    if (this.state !== 'queued' && this.state !== 'sending') return null;
    const askFirst = this.state === 'sending';
    Object.assign(this, { sentAs, tenant });
    this.state = 'sending';
    this.attempts += 1;
    this.record(new AttemptStartedV1({ invoiceId: this.id, attempt: this.attempts }));
    return { askFirst };
  }

  posted(reference: string | null, at: Date): void {
    if (this.state === 'posted') return;
    Object.assign(this, { state: 'posted', reference, postedAt: at, answer: [], reason: null });
    const sentBy = this.requestedBy ?? '';
    this.record(new InvoicePostedV1({ ...this.about, kind: this.kind, sentBy }));
  }

  refused(texts: readonly string[]): void {
    Object.assign(this, { state: 'refused', answer: [...texts], reason: null });
    this.record(new InvoiceRefusedV1({ ...this.about }));
  }

  /** The queue retries later. If Scalepoint may have the invoice, it is queried before anything is sent. */
  delayed(reason: PostingReason, mayBeThere: boolean): void {
    Object.assign(this, { state: mayBeThere ? 'sending' : 'queued', reason });
    this.record(new PostingDelayedV1({ invoiceId: this.id, reason: reason.code, mayBeThere }));
  }

  failed(reason: PostingReason): void {
    Object.assign(this, { state: 'failed', reason });
    this.record(new PostingFailedV1({ ...this.about, reason: reason.code }));
  }

  leftUnclear(reason: PostingReason): void {
    Object.assign(this, { state: 'unclear', reason });
    this.record(new PostingLeftUnclearV1({ ...this.about }));
  }

  /** A user checked in Scalepoint whether the invoice is there. @throws PostingIsNotUnclear */
  resolve(isThere: boolean, reference: string | null, by: string, at: Date): void {
    if (this.state !== 'unclear') throw new PostingIsNotUnclear();
    if (isThere) this.posted(reference, at);
    else this.queue(by, at, this.confirmedAboveApproved);
  }

  /** Withdraws the invoice for good; its number cannot be used again. @throws WithdrawalNotPossible */
  withdraw(): void {
    if (this.state === 'withdrawn') return;
    if (this.isUnderWay || MAY_BE_THERE.includes(this.state)) throw new WithdrawalNotPossible();
    Object.assign(this, { state: 'withdrawn', reason: null });
    this.record(new InvoiceWithdrawnV1({ ...this.about }));
  }

  /** @throws PdfIsFixed */
  attachPdf(): void {
    if (MAY_BE_THERE.includes(this.state)) throw new PdfIsFixed();
    this.hasPdf = true;
    this.record(new PdfAttachedV1({ invoiceId: this.id }));
  }

  /** Sends the PDF again in the name of this user. @throws InvoiceNotPosted */
  sendPdfAgain(by: string): void {
    if (this.state !== 'posted') throw new InvoiceNotPosted();
    this.record(new PdfRequestedV1({ invoiceId: this.id, sentBy: by }));
  }

  pdfSent(outcome: string): void {
    if (this.pdfOutcome === outcome) return;
    this.pdfOutcome = outcome;
    // Scalepoint's texts may contain names of people, so they are stored on the invoice and left out of the event.
    const isWord = PDF_OUTCOMES.includes(outcome);
    this.record(new PdfSentV1({ invoiceId: this.id, outcome: isWord ? outcome : 'refused' }));
  }

  private queue(by: string, at: Date, confirmedAboveApproved: boolean, state: PostingState = 'queued'): void {
    if (this.isUnderWay && !this.isAbandoned(at)) return;
    Object.assign(this, {
      state,
      requestedBy: by,
      requestedAt: at,
      confirmedAboveApproved,
      answer: [],
      reason: null,
    });
    this.record(new PostingRequestedV1({ ...this.about, requestedBy: by, confirmedAboveApproved }));
  }
}

/** The content with its calculated amounts, which later documents refer to. */
function bookedContent(content: InvoiceContent, { categories, groups }: Amounts): BookedContent {
  const vatBreakdown = categories.map(({ category, rate, net, vat }) => {
    const reason = vatReasonOf(category, content.vatReasons);
    return { category, rate, base: net.oere, vat: vat.oere, ...(reason !== null && { reason }) };
  });
  const deductions = groups.flatMap(({ deductsInvoiceId, category, net, vat }) => {
    return deductsInvoiceId === null ? [] : [{ invoiceId: deductsInvoiceId, category, net: net.oere, vat: vat.oere }];
  });
  return { ...content, vatBreakdown, ...(deductions.length > 0 && { deductions }) };
}
