import { DomainEvent } from '#shared-kernel';

/** The Scalepoint event feed that is polled for the company was changed. */
export class EventSourceSetV1 extends DomainEvent<{ companyId: string; active: boolean }> {
  static readonly type = 'scalepoint-gateway.event-source-set.v1';
}

/** A delivery of a known sender could not be used, or some of its tasks could not; reason is the code of what is wrong with all of it. */
export class DeliveryFailedV1 extends DomainEvent<{
  companyId: string;
  deliveryId: string;
  insurerId: string | null;
  channel: string;
  tasks: number;
  invalidTasks: number;
  reason: string | null;
}> {
  static readonly type = 'scalepoint-gateway.delivery-failed.v1';
}
