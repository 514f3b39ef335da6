import { type CalendarChoices, type TimeSpan, WorkingCalendar } from '#shared-kernel';

/** When a company works, and when it wants to be warned of a deadline. */
export interface CompanyCalendarChoices extends CalendarChoices {
  /** How long before; null for never. */
  readonly warnBefore: TimeSpan | null;
}

/** The calendar of a company that never changed it. */
export const UNTOUCHED_CALENDAR: CompanyCalendarChoices = {
  week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', to: '15:00' })),
  daysOff: ['christmas-eve', 'new-years-eve'],
  closings: [],
  warnBefore: { count: 1, unit: 'working-days' },
};

/** The calendars of companies, as other contexts use them. */
export abstract class CompanyCalendars {
  abstract of(companyId: string): Promise<CompanyCalendarChoices>;

  async workingCalendar(companyId: string): Promise<WorkingCalendar> {
    return new WorkingCalendar(await this.of(companyId));
  }

  /** Open deadlines up to this moment are due soon, unless they have passed; null if the company wants no warning. */
  async warningHorizon(companyId: string, now: Date): Promise<Date | null> {
    const choices = await this.of(companyId);
    return choices.warnBefore && new WorkingCalendar(choices).after(now, choices.warnBefore);
  }
}
