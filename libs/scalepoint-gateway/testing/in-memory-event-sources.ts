import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { EventSource, type EventSources } from '../domain/event-source.js';

export class InMemoryEventSources extends InMemoryAggregates<EventSource> implements EventSources {
  async of(companyId: string): Promise<EventSource> {
    return (await this.byId(companyId, companyId)) ?? EventSource.of(companyId);
  }
}
