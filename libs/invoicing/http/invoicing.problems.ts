import { AmountTooLarge, MalformedAmount, Money } from '#shared-kernel';
import { InvoiceHasNoPdf } from '../contracts/index.js';
import {
  AboveApprovedAmount,
  AssessmentNeedsVisit,
  CaseIdAtScalepointMissing,
  CaseIsUnknown,
  CreditedInvoiceNotPosted,
  InsurerHasNoAlias,
  InsurerHasNoToken,
  InvoiceIsWithdrawn,
  InvoiceNotPosted,
  PostingIsUnclear,
  RejectionNeedsRejectedTask,
  ScalepointUsernameMissing,
  TaskIsCancelled,
  TaskIsClosed,
  TaskIsRejected,
  TotalIsZero,
  VatLeftHasChanged,
  CreditedInvoiceUnknown,
  CreditsTooMuch,
  DeductedInvoiceUnknown,
  DeductsOfOtherTask,
  DeductsTooMuch,
  InvoiceIsFaulty,
  NumberIsTaken,
} from '../domain/invoicing-errors.js';
import {
  ApprovedAmountUnusable,
  OfferIsFaulty,
  OfferMoveNotPossible,
  OfferNumberIsTaken,
  SupplementedOfferUnusable,
} from '../domain/offer-errors.js';

const AMOUNT = Money.ofOere(100_00);
const AMOUNTS = [AmountTooLarge, new MalformedAmount('100,00')];

/** Examples of the errors of this context, for the API description. */
export const INVOICE_PROBLEMS = [
  ...[new InvoiceIsFaulty([]), CaseIsUnknown, CreditedInvoiceUnknown, new CreditsTooMuch('S', AMOUNT)],
  ...[new DeductedInvoiceUnknown(0), DeductsOfOtherTask, new DeductsTooMuch('2026-1000', 'S', AMOUNT)],
  new NumberIsTaken({ number: '2026-1001', issueDate: '2026-11-25', buyer: 'Nordlys Forsikring', total: AMOUNT }),
  ...AMOUNTS,
];
export const OFFER_PROBLEMS = [
  ...[CaseIsUnknown, new OfferIsFaulty([]), new OfferNumberIsTaken('T-2026-17'), SupplementedOfferUnusable],
  ...AMOUNTS,
];
/** Why an offer cannot be sent to Scalepoint. */
export const SENDING_PROBLEMS = [
  ...[CaseIsUnknown, TaskIsCancelled, TaskIsClosed, InsurerHasNoToken, ScalepointUsernameMissing],
  CaseIdAtScalepointMissing,
];
export const MOVE = new OfferMoveNotPossible('draft');
export const UNUSABLE_AMOUNT = new ApprovedAmountUnusable(AMOUNT);
export const POSTING_PROBLEMS = [
  ...[CaseIsUnknown, ScalepointUsernameMissing, InsurerHasNoToken, InsurerHasNoAlias],
  ...[CaseIdAtScalepointMissing, TotalIsZero],
  ...[CreditedInvoiceUnknown, new CreditsTooMuch('S', AMOUNT), CreditedInvoiceNotPosted],
  ...[new DeductedInvoiceUnknown(0), new DeductsTooMuch('2026-1000', 'S', AMOUNT), VatLeftHasChanged],
  ...[new AboveApprovedAmount(AMOUNT, AMOUNT), RejectionNeedsRejectedTask, AssessmentNeedsVisit],
  ...[TaskIsCancelled, TaskIsClosed, TaskIsRejected, InvoiceIsWithdrawn, PostingIsUnclear],
];
export const SENDING_PDF_PROBLEMS = [InvoiceHasNoPdf, ScalepointUsernameMissing, InvoiceNotPosted];
