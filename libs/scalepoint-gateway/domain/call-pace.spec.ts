import fc from 'fast-check';
import { nextTurn } from './call-pace.js';

it('never lets a company make more than 5 calls in a second or 100 in a minute', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 400 }), (gaps) => {
      const all: number[] = [];
      let made: number[] = [];
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        const turn = nextTurn(made, now);
        made = turn.made;
        if (turn.wait === 0) all.push(now);
      }
      for (const at of all) {
        expect(all.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(5);
        expect(all.filter((other) => other > at - 60_000 && other <= at).length).toBeLessThanOrEqual(100);
      }
      expect(made.length).toBeLessThanOrEqual(100);
    }),
  );
});

it('returns the time to wait, after which the next call is allowed', () => {
  const five = [0, 0, 0, 0, 0];
  expect(nextTurn([], 7)).toEqual({ wait: 0, made: [7] });
  expect(nextTurn(five, 400)).toEqual({ wait: 600, made: five });
  expect(nextTurn(five, 1000)).toEqual({ wait: 0, made: [...five, 1000] });
});
