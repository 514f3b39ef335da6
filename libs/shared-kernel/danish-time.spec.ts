import fc from 'fast-check';
import { addDays, addMonthsFromAnchor, danishDay, danishMidnight, isDay } from './danish-time.js';

const HOUR = 3_600_000;
const someDay = fc
  .integer({ min: Date.UTC(2000, 0, 1) / (24 * HOUR), max: Date.UTC(2099, 11, 31) / (24 * HOUR) })
  .map((days) => new Date(days * 24 * HOUR).toISOString().slice(0, 10));

/** Summer time in the EU since 1996: from 01:00 UTC on the last Sunday of March to that of October. */
function danishOffset(instant: Date): number {
  const lastSunday = (month: number): number => {
    const date = new Date(Date.UTC(instant.getUTCFullYear(), month + 1, 0, 1));
    return date.getTime() - date.getUTCDay() * 24 * HOUR;
  };
  return instant.getTime() >= lastSunday(2) && instant.getTime() < lastSunday(9) ? 2 * HOUR : HOUR;
}

describe('danishMidnight', () => {
  it.each([
    ['2026-01-31', '2026-01-30T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('of %s is %s', (day, instant) => {
    expect(danishMidnight(day).toISOString()).toBe(instant);
  });

  it('is the first millisecond of its day', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const midnight = danishMidnight(day);
        expect(danishDay(midnight)).toBe(day);
        expect(danishDay(new Date(midnight.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });
});

describe('danishDay', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['2028-02-28T23:00:00.000Z', '2028-02-29'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s is %s', (instant, day) => {
    expect(danishDay(new Date(instant))).toBe(day);
  });

  it('agrees with the rule of summer time', () => {
    fc.assert(
      // ICU's rules end in 2037 in some versions, so later years are not tested.
      fc.property(
        fc.date({ min: new Date('1997-01-01'), max: new Date('2037-01-01'), noInvalidDate: true }),
        (instant) => {
          const local = new Date(instant.getTime() + danishOffset(instant));
          expect(danishDay(instant)).toBe(local.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

describe('isDay', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-12-31', '1000-01-01'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    '0026-01-01',
    '20260101',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('addMonthsFromAnchor', () => {
  it.each([
    ['2026-01-31', 0, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-01-31', 25, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %d months is %s', (anchor, months, expected) => {
    expect(addMonthsFromAnchor(anchor, months)).toBe(expected);
  });

  it('lands in the right month, on the anchor day or the last of the month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -600, max: 600 }), (anchor, months) => {
        const day = addMonthsFromAnchor(anchor, months);
        const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthNumber(day) - monthNumber(anchor)).toBe(months);
        const isLast = addDays(day, 1).slice(8) === '01';
        expect(day.slice(8) === anchor.slice(8) || (isLast && day.slice(8) < anchor.slice(8))).toBe(true);
      }),
    );
  });

  it('throws for what is no day', () => {
    expect(() => addMonthsFromAnchor('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
  });
});

describe('addDays', () => {
  it('crosses months, leap days and the nights when the clocks change', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
  });

  it('goes back where it came from', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});
