import { DomainEvent } from '#shared-kernel';

/** An invoice is about to be sent to Scalepoint; from now on it may be there. */
export class AttemptStartedV1 extends DomainEvent<{ invoiceId: string; attempt: number }> {
  static readonly type = 'invoicing.attempt-started.v1';
}
