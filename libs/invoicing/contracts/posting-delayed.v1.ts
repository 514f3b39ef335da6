import { DomainEvent } from '#shared-kernel';

/** A try to send an invoice did not succeed, and is repeated. */
export class PostingDelayedV1 extends DomainEvent<{ invoiceId: string; reason: string; mayBeThere: boolean }> {
  static readonly type = 'invoicing.posting-delayed.v1';
}
