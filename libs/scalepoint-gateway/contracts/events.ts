import { DomainEvent } from '#shared-kernel';

/** The Scalepoint event feed that is polled for the company was changed. */
export class EventSourceSetV1 extends DomainEvent<{ companyId: string; active: boolean }> {
  static readonly type = 'scalepoint-gateway.event-source-set.v1';
}
