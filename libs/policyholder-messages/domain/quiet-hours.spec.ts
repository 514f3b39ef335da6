import { quietUntil } from './quiet-hours.js';

const NIGHT = { from: '21:00', until: '08:00' };

describe('quiet hours', () => {
  it.each([
    ['in the evening', '2026-11-26T20:00:00Z', '2026-11-27T07:00:00.000Z'],
    ['at their begin', '2026-11-26T20:00:00Z', '2026-11-27T07:00:00.000Z'],
    ['after midnight', '2026-11-27T01:00:00Z', '2026-11-27T07:00:00.000Z'],
    ['at their end', '2026-11-27T07:00:00Z', undefined],
    ['during the day', '2026-11-27T12:00:00Z', undefined],
    ['in the night in which summer time begins', '2026-03-28T22:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['in the night in which summer time ends', '2026-10-24T20:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['in summer', '2026-07-01T19:30:00Z', '2026-07-02T06:00:00.000Z'],
  ])('end %s', (_, now, end) => expect(quietUntil(new Date(now), NIGHT)?.toISOString()).toBe(end));

  it('may be within a day, or none', () => {
    const noon = { from: '12:00', until: '13:00' };
    expect(quietUntil(new Date('2026-11-26T11:30:00Z'), noon)?.toISOString()).toBe('2026-11-26T12:00:00.000Z');
    expect(quietUntil(new Date('2026-11-26T20:00:00Z'), noon)).toBeNull();
    expect(quietUntil(new Date('2026-11-26T20:00:00Z'), null)).toBeNull();
  });
});
