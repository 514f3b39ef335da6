import { retryAfter } from './signed-webhook-calls.js';

const NOW = new Date('2026-11-25T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 25 Nov 2026 12:01:00 GMT', 60_000],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
  ])('asks for a wait: %s', (header, wait) => {
    expect(retryAfter(header, NOW)).toBe(wait);
  });

  it.each([undefined, '', 'snart', '-5', '1.5', '99999999999'])('asks for nothing: %s', (header) => {
    expect(retryAfter(header, NOW)).toBeNull();
  });

  it('is the first of several', () => {
    expect(retryAfter(['5', '9'], NOW)).toBe(5000);
  });
});
