import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { AbsentEmployee, Absences } from '../contracts/index.js';
import { Absence, type AbsenceStore } from '../domain/absence.js';

export class InMemoryAbsences extends InMemoryAggregates<Absence> implements AbsenceStore, Absences {
  async of(companyId: string, employeeId: string): Promise<Absence> {
    return (await this.byId(companyId, employeeId)) ?? Absence.none(companyId, employeeId);
  }

  async on(companyId: string, day: string): Promise<readonly AbsentEmployee[]> {
    return this.all
      .filter((one) => one.companyId === companyId && one.from !== null && one.from <= day)
      .filter(({ until }) => until === null || until >= day)
      .map(({ id, deputyId }) => ({ employeeId: id, deputyId }));
  }
}
