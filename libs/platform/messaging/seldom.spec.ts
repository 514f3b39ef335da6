import { Seldom } from './seldom.js';

const TICK_MS = 1;

it('calls at once, and once for all that came during the interval', async () => {
  let calls = 0;
  let last: () => void = () => undefined;
  const called = new Promise<void>((resolve) => (last = resolve));
  const seldom = new Seldom(() => {
    calls += 1;
    if (calls === 2) last();
  }, TICK_MS);
  seldom.ask();
  expect(calls).toBe(1);
  seldom.ask();
  seldom.ask();
  expect(calls).toBe(1);
  await called;
  expect(calls).toBe(2);
  seldom.stop();
});
