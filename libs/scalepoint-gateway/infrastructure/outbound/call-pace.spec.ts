import fc from 'fast-check';
import { CallPace } from './call-pace.js';

it('never lets a company make more than 5 calls in a second or 100 in a minute, and keeps companies apart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 400 }), (gaps) => {
      const pace = new CallPace();
      const made: number[] = [];
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        if (pace.take('a', now) === 0) made.push(now);
      }
      for (const at of made) {
        expect(made.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(5);
        expect(made.filter((other) => other > at - 60_000 && other <= at).length).toBeLessThanOrEqual(100);
      }
    }),
  );
  const pace = new CallPace();
  for (let call = 0; call < 5; call += 1) expect(pace.take('a', 0)).toBe(0);
  expect(pace.take('a', 400)).toBe(600);
  expect(pace.take('b', 400)).toBe(0);
  expect(pace.take('a', 1000)).toBe(0);
});
