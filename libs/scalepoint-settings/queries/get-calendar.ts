import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { type CompanyCalendarChoices, UNTOUCHED_CALENDAR } from '../contracts/index.js';
import type { SavedSettings } from './get-settings.js';

export type CalendarView = CompanyCalendarChoices & SavedSettings;

/** The calendar with its version, which is 0 until it is first saved. */
export class GetCalendar extends CompanyQuery<CalendarView> {}

const NEVER_SAVED = { choices: UNTOUCHED_CALENDAR, createdAt: null, updatedAt: null, version: 0 };

@QueryHandler(GetCalendar)
export class GetCalendarHandler implements IQueryHandler<GetCalendar> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetCalendar): Promise<CalendarView> {
    const { rows } = await sql<SavedSettings & { choices: CompanyCalendarChoices }>`
      select choices, created_at as "createdAt", updated_at as "updatedAt", version
        from scalepoint_settings.calendar where company_id = ${companyId}`.execute(this.database.kysely());
    const [{ choices, ...saved } = NEVER_SAVED] = rows;
    return { ...choices, ...saved };
  }
}
