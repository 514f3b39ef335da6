import { DomainEvent } from '#shared-kernel';

/** An invoice cannot be sent as things are; a person has to mend something. */
export class PostingFailedV1 extends DomainEvent<{ invoiceId: string; caseId: string; reason: string }> {
  static readonly type = 'invoicing.posting-failed.v1';
}
