import { Aggregate, isSameJson } from '#shared-kernel';
import { CalendarChangedV1, type CompanyCalendarChoices, UNTOUCHED_CALENDAR } from '../contracts/index.js';
import { assertUsableCalendar } from './calendar-rules.js';

/** When a company works. One per company; its id is the company's. */
export class CompanyCalendar extends Aggregate {
  static override readonly stream = 'scalepoint-settings.calendar';

  choices!: CompanyCalendarChoices;

  private constructor() {
    super();
  }

  static untouched(companyId: string): CompanyCalendar {
    return Object.assign(new CompanyCalendar(), { companyId, id: companyId, version: 0, choices: UNTOUCHED_CALENDAR });
  }

  /** Deadlines of tasks that were opened before stay as they are. @throws UnusableCalendar */
  change(choices: CompanyCalendarChoices): void {
    assertUsableCalendar(choices);
    if (this.version > 0 && isSameJson(this.choices, choices)) return;
    this.choices = choices;
    this.record(new CalendarChangedV1({ companyId: this.companyId }));
  }
}

/** The calendars of companies. */
export abstract class CompanyCalendarStore {
  abstract of(companyId: string): Promise<CompanyCalendar>;
  abstract add(calendar: CompanyCalendar): void;
}
