import { DomainEvent } from '#shared-kernel';

/** A person applied what another insurer sent; the task is that insurer's from now on. */
export class ForeignDeliveryAcceptedV1 extends DomainEvent<{ taskId: string; deliveryId: string; insurerId: string }> {
  static readonly type = 'case-intake.foreign-delivery-accepted.v1';
}
