import { DomainEvent } from '#shared-kernel';

/** Another insurer than the task's own sent something about it; a person decides whether it is applied. */
export class ForeignDeliveryReceivedV1 extends DomainEvent<{
  taskId: string;
  deliveryId: string;
  insurerId: string;
  kind: string;
}> {
  static readonly type = 'case-intake.foreign-delivery-received.v1';
}
