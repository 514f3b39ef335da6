import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, entityClass, tenantPolicies } from '#platform/persistence';
import { CompanyCalendars, type CompanyCalendarChoices, UNTOUCHED_CALENDAR } from '../contracts/index.js';
import { CompanyCalendar, CompanyCalendarStore } from '../domain/company-calendar.js';

export const CompanyCalendarMapping = defineEntity({
  class: entityClass(CompanyCalendar),
  schema: 'scalepoint_settings',
  tableName: 'calendar',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    choices: p.json<CompanyCalendarChoices>(),
  },
});

@Injectable()
export class MikroCalendars extends CompanyCalendarStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<CompanyCalendar> {
    const found = await this.em.findOne<CompanyCalendar>(
      CompanyCalendarMapping,
      { companyId, id: companyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return found ?? CompanyCalendar.untouched(companyId);
  }

  add(calendar: CompanyCalendar): void {
    this.em.persist(calendar);
  }
}

/** Read without a lock and without the mapper: every list of tasks needs it. */
@Injectable()
export class SqlCompanyCalendars extends CompanyCalendars {
  constructor(private readonly database: Database) {
    super();
  }

  async of(companyId: string): Promise<CompanyCalendarChoices> {
    const { rows } = await sql<{ choices: CompanyCalendarChoices }>`
      select choices from scalepoint_settings.calendar where company_id = ${companyId}`.execute(this.database.kysely());
    return rows[0]?.choices ?? UNTOUCHED_CALENDAR;
  }
}
