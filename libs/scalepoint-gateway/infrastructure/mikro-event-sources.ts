import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { EventSource, EventSources } from '../domain/event-source.js';

export const EventSourceMapping = defineEntity({
  class: entityClass(EventSource),
  schema: 'scalepoint_gateway',
  tableName: 'event_source',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    tenant: p.text(),
    active: p.boolean(),
  },
});

@Injectable()
export class MikroEventSources extends EventSources {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<EventSource> {
    const found = await this.em.findOne<EventSource>(
      EventSourceMapping,
      { companyId, id: companyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return found ?? EventSource.of(companyId);
  }

  add(source: EventSource): void {
    this.em.persist(source);
  }
}
