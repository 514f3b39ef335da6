import fc from 'fast-check';
import { parseDay, parseInstant } from './dates.js';

describe('parseInstant', () => {
  it.each([
    ['seven decimals and an offset', '2026-11-24T08:15:30.1234567+01:00', '2026-11-24T07:15:30.123Z'],
    ['twelve decimals', '2026-11-24T08:15:30.999999999999Z', '2026-11-24T08:15:30.999Z'],
    ['one decimal', '2026-11-25T10:02:11.5+01:00', '2026-11-25T09:02:11.500Z'],
    ['Z', '2026-11-24T07:20:00Z', '2026-11-24T07:20:00.000Z'],
    ['an offset west of Greenwich', '2026-11-24T07:20:00-05:30', '2026-11-24T12:50:00.000Z'],
    ['an offset without a colon', '2026-11-24T07:20:00+0100', '2026-11-24T06:20:00.000Z'],
    ['no zone, in winter', '2026-11-24T08:15:30', '2026-11-24T07:15:30.000Z'],
    ['no zone, in summer', '2026-07-01 08:15', '2026-07-01T06:15:00.000Z'],
    ['a day', '2026-11-24', '2026-11-23T23:00:00.000Z'],
    ['American, morning', '1/2/2026 3:04:05 AM', '2026-01-02T02:04:05.000Z'],
    ['American, noon', '7/1/2026 12:00:00 PM', '2026-07-01T10:00:00.000Z'],
    ['American, midnight', '12/31/2026 12:30:00 AM', '2026-12-30T23:30:00.000Z'],
    ['American, day alone', '11/24/2026', '2026-11-23T23:00:00.000Z'],
    ['a leap day', '2028-02-29T12:00:00Z', '2028-02-29T12:00:00.000Z'],
    ['spaces around', ' 2026-11-24T07:20:00Z\n', '2026-11-24T07:20:00.000Z'],
  ])('reads %s', (_, text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    ['the last minute of winter', '2026-03-29T01:59:59', '2026-03-29T00:59:59.000Z'],
    ['the gap, as 03:30 summer time', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    ['the first minute of summer', '2026-03-29T03:00:00', '2026-03-29T01:00:00.000Z'],
    ['the last hour that comes once', '2026-10-25T01:59:59', '2026-10-24T23:59:59.000Z'],
    ['the doubled hour, as its first run', '2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
    ['the hour after the doubled one', '2026-10-25T03:00:00', '2026-10-25T02:00:00.000Z'],
    ['the doubled hour in American', '10/25/2026 2:30:00 AM', '2026-10-25T00:30:00.000Z'],
  ])('reads %s', (_, text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '',
    'i morgen',
    '2026-02-29',
    '2026-02-30T10:00:00Z',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-24T24:00:00Z',
    '2026-11-24T10:60:00Z',
    '2026-11-24T10:00:60Z',
    '2026-11-24T10:00:00+15:00',
    '2026-11-24T10:00:00+01:75',
    '0001-01-01T00:00:00',
    '2101-01-01',
    '24/11/2026',
    '11/24/2026 13:00:00 PM',
    '11/24/2026 0:30:00 AM',
    '11/24/2026 10:00:00',
    '2/30/2026',
    '20261124',
    '2026-11-24T',
    '1764000000',
    '2026-11-24T10:00:00Z og mere',
  ])('rejects %j', (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(parseDay(text)).toBeNull();
  });

  it('parses every formatted time to the same instant, with any offset', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-02'), max: new Date('2100-12-30'), noInvalidDate: true }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (date, offset) => {
          const wall = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const hours = String(Math.trunc(Math.abs(offset) / 60)).padStart(2, '0');
          const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
          return parseInstant(`${wall}${offset < 0 ? '-' : '+'}${hours}:${minutes}`) === date.toISOString();
        },
      ),
    );
  });

  it('parses every Danish local time to the same clock reading, except in the skipped hour', () => {
    const wallClock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1981-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }),
        (date) => {
          const shown = wallClock.format(date);
          const read = parseInstant(shown);
          return read !== null && wallClock.format(new Date(read)) === shown;
        },
      ),
    );
  });
});

describe('parseDay', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-24T00:00:00', '2026-11-24'],
    ['2026-11-24T23:30:00Z', '2026-11-25'],
    ['2026-06-30T22:30:00Z', '2026-07-01'],
    ['2026-11-24T00:15:00.0000000+01:00', '2026-11-24'],
    ['2026-11-24T00:15:00+05:00', '2026-11-23'],
    ['3/7/2026 11:59:59 PM', '2026-03-07'],
    ['3/7/2026', '2026-03-07'],
  ])('reads %s as the Danish day %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});
