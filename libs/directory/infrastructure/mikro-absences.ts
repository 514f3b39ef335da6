import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, entityClass, tenantPolicies } from '#platform/persistence';
import { type AbsentEmployee, Absences } from '../contracts/index.js';
import { Absence, AbsenceStore } from '../domain/absence.js';

export const AbsenceMapping = defineEntity({
  class: entityClass(Absence),
  schema: 'directory',
  tableName: 'absence',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.text().primary(),
    version: p.integer(),
    deputyId: p.text().nullable(),
    // `from` is a word of SQL.
    from: p.date().fieldName('away_from').nullable(),
    until: p.date().fieldName('away_until').nullable(),
  },
});

@Injectable()
export class MikroAbsences extends AbsenceStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string, employeeId: string): Promise<Absence> {
    const key = { companyId, id: employeeId };
    const found = await this.em.findOne<Absence>(AbsenceMapping, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return found ?? Absence.none(companyId, employeeId);
  }

  add(absence: Absence): void {
    this.em.persist(absence);
  }
}

@Injectable()
export class SqlAbsences extends Absences {
  constructor(private readonly database: Database) {
    super();
  }

  async on(companyId: string, day: string): Promise<readonly AbsentEmployee[]> {
    const { rows } = await sql<AbsentEmployee>`
      select id as "employeeId", deputy_id as "deputyId" from directory.absence
       where company_id = ${companyId} and away_from <= ${day}::date
         and (away_until is null or away_until >= ${day}::date)`.execute(this.database.kysely());
    return rows;
  }
}
