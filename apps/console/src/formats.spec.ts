import './testing/dom';
import { clockOf } from './clock-field';
import { relativeTime, time } from './formats';

/** A Thursday, in Denmark 23:30. */
const NOW = new Date('2026-11-26T22:30:00Z');

it.each([
  ['2026-11-26T22:59:00Z', 'i dag 23:59', 'today 23:59'],
  ['2026-11-26T23:00:00Z', 'i morgen 00:00', 'tomorrow 00:00'],
  ['2026-11-25T07:05:00Z', 'i går 08:05', 'yesterday 08:05'],
  ['2026-12-01T11:00:00Z', 'tirsdag 12:00', 'Tuesday 12:00'],
  ['2026-12-04T11:00:00Z', '4. dec. 12:00', '4 Dec 12:00'],
  ['2026-11-20T11:00:00Z', '20. nov. 12:00', '20 Nov 12:00'],
  ['2027-01-04T11:00:00Z', '04-01-2027 12:00', '04-01-2027 12:00'],
])('%s is shown as near as it is', (at, danish, english) => {
  expect(relativeTime(at, 'da', NOW)).toBe(danish);
  expect(relativeTime(at, 'en', NOW)).toBe(english);
});

it.each([
  ['7.30', '07:30'],
  ['0730', '07:30'],
  ['16:00', '16:00'],
  ['16', '16'],
  ['efter frokost', 'efter frokost'],
])('the typed time %s is %s', (typed, clock) => {
  expect(clockOf(typed)).toBe(clock);
});

it('counts days by the calendar where the clock changes', () => {
  // Danish clocks went forward in the night before the 29th of March 2026: that day had 23 hours.
  const now = new Date('2026-03-28T22:30:00Z');
  expect(relativeTime('2026-03-29T21:30:00Z', 'da', now)).toBe('i morgen 23:30');
  expect(relativeTime('2026-03-29T22:30:00Z', 'da', now)).toBe('mandag 00:30');
  expect(time('2026-03-29T01:30:00Z')).toBe('29-03-2026 03:30');
});
