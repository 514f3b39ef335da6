import type { Visit } from '../domain/visit.js';
import { Visits } from '../domain/visits.js';

export class InMemoryVisits extends Visits {
  readonly all: Visit[];

  constructor(...visits: Visit[]) {
    super();
    this.all = visits;
  }

  async byId(companyId: string, id: string): Promise<Visit | null> {
    return this.all.find((visit) => visit.companyId === companyId && visit.id === id) ?? null;
  }

  add(visit: Visit): void {
    this.all.push(visit);
  }
}
