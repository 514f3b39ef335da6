import { DomainEvent } from '#shared-kernel';

/** Whether Scalepoint has the invoice cannot be found out; a person has to decide. */
export class PostingLeftUnclearV1 extends DomainEvent<{ invoiceId: string; caseId: string }> {
  static readonly type = 'invoicing.posting-left-unclear.v1';
}
