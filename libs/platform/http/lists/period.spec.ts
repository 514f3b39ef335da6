import { periodOf } from './period.js';

it('includes both bounds: whole days in Danish time, and instants to the millisecond', () => {
  expect(periodOf({ from: '2026-03-29', to: '2026-03-29' })).toEqual({
    from: new Date('2026-03-28T23:00:00Z'),
    before: new Date('2026-03-29T22:00:00Z'),
  });
  expect(periodOf({ from: '2026-11-25T08:30:00+01:00', to: '2026-11-25T08:30:00.250+01:00' })).toEqual({
    from: new Date('2026-11-25T07:30:00Z'),
    before: new Date('2026-11-25T07:30:00.251Z'),
  });
  expect(periodOf({})).toEqual({ from: undefined, before: undefined });
});
