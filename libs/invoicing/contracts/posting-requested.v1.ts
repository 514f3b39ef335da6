import { DomainEvent } from '#shared-kernel';

/** A user asked for an invoice to be posted in Scalepoint. */
export class PostingRequestedV1 extends DomainEvent<{
  invoiceId: string;
  caseId: string;
  requestedBy: string;
  confirmedAboveApproved: boolean;
}> {
  static readonly type = 'invoicing.posting-requested.v1';
}
