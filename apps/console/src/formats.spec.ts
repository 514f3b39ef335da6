import './testing/dom';
import { relativeTime, time } from './formats';

it.each([
  ['2026-11-26T15:00:00Z', 'i dag 16.00', 'today 16:00'],
  ['2026-11-26T23:30:00Z', 'i morgen 00.30', 'tomorrow 00:30'],
  ['2026-11-24T23:30:00Z', 'i går 00.30', 'yesterday 00:30'],
  ['2026-12-01T08:00:00Z', 'tirsdag 09.00', 'Tuesday 09:00'],
  ['2026-12-03T08:00:00Z', '03-12-2026 09:00', '03-12-2026 09:00'],
  ['2026-11-23T08:00:00Z', '23-11-2026 09:00', '23-11-2026 09:00'],
])('%s is %s on Thursday evening', (at, danish, english) => {
  const now = new Date('2026-11-26T22:30:00Z');
  expect([relativeTime(at, 'da', now), relativeTime(at, 'en', now)]).toEqual([danish, english]);
});

it('counts days by the calendar where the clock changes', () => {
  // Danish clocks went forward in the night before the 29th of March 2026: that day had 23 hours.
  const now = new Date('2026-03-28T22:30:00Z');
  expect(relativeTime('2026-03-29T21:30:00Z', 'da', now)).toBe('i morgen 23.30');
  expect(relativeTime('2026-03-29T22:30:00Z', 'da', now)).toBe('mandag 00.30');
  expect(time('2026-03-29T01:30:00Z')).toBe('29-03-2026 03:30');
});
