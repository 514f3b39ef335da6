import fc from 'fast-check';
import { afterFailure, type NextStep } from './retry-schedule.js';

const START = new Date('2026-11-25T08:00:00Z');
const HOURS = 3_600_000;
const chance = fc.double({ min: 0, max: 1, noNaN: true });

function failed(given: { attempt?: number; status?: number | null; retryAfterMs?: number | null; after?: number }) {
  const { attempt = 1, status = 500, retryAfterMs = null, after = 0 } = given;
  return { attempt, status, retryAfterMs, failingSince: START, now: new Date(START.getTime() + after) };
}

const wait = (step: NextStep, now: Date) => ('again' in step ? step.again.getTime() - now.getTime() : NaN);

describe('what follows on a failure', () => {
  it('is a run of tries, each further off, that ends after three days and no sooner', () => {
    fc.assert(
      fc.property(fc.infiniteStream(chance), (chances) => {
        let [now, attempt] = [START, 1];
        for (const one of chances) {
          const step = afterFailure({ attempt, status: 503, retryAfterMs: null, failingSince: START, now }, one);
          if ('disable' in step) {
            expect(step.disable).toBe('failed-for-three-days');
            break;
          }
          expect(step.again.getTime()).toBeGreaterThan(now.getTime());
          [now, attempt] = [step.again, attempt + 1];
        }
        expect(now.getTime() - START.getTime()).toBe(72 * HOURS);
        expect(attempt).toBeGreaterThan(12);
        expect(attempt).toBeLessThan(25);
      }),
    );
  });

  it('never comes sooner than the receiver asked for, up to a day', () => {
    fc.assert(
      fc.property(fc.nat(200 * HOURS), fc.integer({ min: 1, max: 30 }), chance, (retryAfterMs, attempt, one) => {
        const given = failed({ attempt, retryAfterMs });
        const waited = wait(afterFailure(given, one), given.now);
        expect(waited).toBeGreaterThanOrEqual(Math.min(retryAfterMs, 24 * HOURS));
      }),
    );
  });

  it('spreads tries, by a quarter at most', () => {
    const given = failed({ attempt: 3 });
    expect(wait(afterFailure(given, 0), given.now)).toBe(120_000);
    expect(wait(afterFailure(given, 1), given.now)).toBe(150_000);
  });

  it('is the end at once when the receiver is gone', () => {
    expect(afterFailure(failed({ status: 410, retryAfterMs: 1000 }), 0.5)).toEqual({ disable: 'gone' });
  });
});
