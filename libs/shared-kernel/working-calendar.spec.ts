import { type CalendarChoices, WorkingCalendar } from './working-calendar.js';

const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', to: weekday === 5 ? '13:00' : '15:00' }));
const calendarOf = (choices: Partial<CalendarChoices> = {}) =>
  new WorkingCalendar({ week, daysOff: [], closings: [], ...choices });
const after = (from: string, count: number, unit: 'hours' | 'working-hours' | 'working-days', own = calendarOf()) =>
  own.after(new Date(from), { count, unit }).toISOString();

describe('working days', () => {
  it.each([
    ['a Tuesday', '2026-11-24T08:00:00Z', 1, '2026-11-25T22:59:59.999Z'],
    ['a Tuesday, late', '2026-11-24T22:59:00Z', 1, '2026-11-25T22:59:59.999Z'],
    ['a Wednesday in Denmark that is Tuesday in UTC', '2026-11-24T23:30:00Z', 1, '2026-11-26T22:59:59.999Z'],
    ['a Friday', '2026-11-27T08:00:00Z', 1, '2026-11-30T22:59:59.999Z'],
    ['a Saturday', '2026-11-28T08:00:00Z', 2, '2026-12-01T22:59:59.999Z'],
    ['before Easter', '2026-04-01T08:00:00Z', 1, '2026-04-07T21:59:59.999Z'],
    ['before the clocks change', '2026-10-23T08:00:00Z', 1, '2026-10-26T22:59:59.999Z'],
    ['before Ascension Day', '2026-05-13T08:00:00Z', 1, '2026-05-15T21:59:59.999Z'],
  ])('count from the day after %s and end with their day', (_, from, count, expected) => {
    expect(after(from, count, 'working-days')).toBe(expected);
  });

  it('leave out the days that the company chose, and its closings', () => {
    expect(after('2026-12-23T09:00:00Z', 1, 'working-days')).toBe('2026-12-24T22:59:59.999Z');
    const closed = calendarOf({
      daysOff: ['christmas-eve', 'new-years-eve'],
      closings: [{ from: '2026-12-28', to: '2026-12-30', name: 'Mellem jul og nytår' }],
    });
    expect(after('2026-12-23T09:00:00Z', 1, 'working-days', closed)).toBe('2027-01-04T22:59:59.999Z');
  });

  it('are added up by day', () => {
    expect(calendarOf().workingDaysUntil('2026-12-24', '2026-12-28').map(({ count }) => count)).toEqual([
      1, 1, 1, 1, 2,
    ]);
  });
});

describe('working hours', () => {
  it.each([
    ['within a day', '2026-11-24T08:00:00Z', 2, '2026-11-24T10:00:00.000Z'],
    ['to the end of a day', '2026-11-24T12:00:00Z', 2, '2026-11-24T14:00:00.000Z'],
    ['over a night', '2026-11-24T13:00:00Z', 2, '2026-11-25T07:00:00.000Z'],
    ['from before work', '2026-11-24T03:00:00Z', 2, '2026-11-24T08:00:00.000Z'],
    ['from after work', '2026-11-24T20:00:00Z', 2, '2026-11-25T08:00:00.000Z'],
    ['over a weekend', '2026-11-27T11:00:00Z', 2, '2026-11-30T07:00:00.000Z'],
    ['over a change of the clocks', '2026-03-27T11:00:00Z', 2, '2026-03-30T06:00:00.000Z'],
  ])('count %s', (_, from, count, expected) => {
    expect(after(from, count, 'working-hours')).toBe(expected);
  });

  it('follow the clocks on the days when they change', () => {
    const nights = calendarOf({ week: [{ weekday: 7, from: '01:00', to: '05:00' }] });
    expect(after('2026-03-28T12:00:00Z', 3, 'working-hours', nights)).toBe('2026-03-29T03:00:00.000Z');
    expect(after('2026-10-24T12:00:00Z', 5, 'working-hours', nights)).toBe('2026-10-25T04:00:00.000Z');
  });
});

it('hours count day and night', () => {
  expect(after('2026-11-28T12:00:00Z', 24, 'hours')).toBe('2026-11-29T12:00:00.000Z');
});

it('a calendar without a working day ends no span', () => {
  expect(() => after('2026-11-28T12:00:00Z', 1, 'working-days', calendarOf({ week: [] }))).toThrow(RangeError);
});
