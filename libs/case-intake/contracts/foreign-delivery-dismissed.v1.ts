import { DomainEvent } from '#shared-kernel';

/** A person decided that what another insurer sent is not applied. */
export class ForeignDeliveryDismissedV1 extends DomainEvent<{ taskId: string; deliveryId: string; insurerId: string }> {
  static readonly type = 'case-intake.foreign-delivery-dismissed.v1';
}
