import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { type CompanyCalendarChoices, UNTOUCHED_CALENDAR } from '../contracts/index.js';
import { CompanyCalendar, CompanyCalendarStore } from '../domain/company-calendar.js';
import { ChangeCalendar, ChangeCalendarHandler } from './change-calendar.js';

class OneCompany extends CompanyCalendarStore {
  readonly calendar = CompanyCalendar.untouched('company');
  of = () => Promise.resolve(this.calendar);
  add = () => undefined;
}

function changing() {
  const store = new OneCompany();
  const handler = new ChangeCalendarHandler(store);
  const change = (choices: Partial<CompanyCalendarChoices>, version: number | null = null) =>
    handler.execute(new ChangeCalendar('company', { ...UNTOUCHED_CALENDAR, ...choices }, version));
  return { store, change };
}

const closing = { from: '2026-07-13', to: '2026-07-31', name: 'Industriferie' };

describe('the calendar', () => {
  it('is changed by one who has seen the present one', async () => {
    const { store, change } = changing();
    await change({ closings: [closing] }, 0);
    expect(store.calendar).toMatchObject({ version: 1, choices: { closings: [closing] } });
    expect(recorded(store.calendar)).toEqual(['scalepoint-settings.calendar-changed.v1']);
    await expect(change({}, 0)).rejects.toMatchObject({ code: 'http.stale-version' });
  });

  it('names every day that cannot be', async () => {
    const monday = { weekday: 1, from: '07:00', to: '15:00' };
    const { store, change } = changing();
    const week = [monday, { weekday: 1, from: '15:00', to: '07:00' }];
    const closings = [
      { from: '2026-07-13', to: '2026-07-12', name: 'a' },
      { from: '2026-01-01', to: '2026-04-02', name: 'b' },
      { from: '2026-01-01', to: '2026-04-03', name: 'c' },
    ];
    await expect(change({ week, closings })).rejects.toMatchObject({
      code: 'settings.unusable-calendar',
      errors: [
        { pointer: '/week/1/weekday', code: 'settings.doubled-weekday' },
        { pointer: '/week/1/to', code: 'settings.hours-end-too-early' },
        { pointer: '/closings/0/to', code: 'settings.closing-ends-too-early' },
        { pointer: '/closings/2/to', code: 'settings.closing-too-long' },
      ],
    });
    expect(store.calendar.version).toBe(0);
  });
});
