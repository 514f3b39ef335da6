import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { ScalepointSettings, type Settings } from '../domain/scalepoint-settings.js';

export class InMemorySettings extends InMemoryAggregates<ScalepointSettings> implements Settings {
  async of(companyId: string): Promise<ScalepointSettings> {
    return (await this.byId(companyId, companyId)) ?? ScalepointSettings.untouched(companyId);
  }
}
