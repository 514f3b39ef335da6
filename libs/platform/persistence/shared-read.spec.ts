import { SharedRead } from './shared-read.js';

/** Reads that end when the test says so, and count what was committed when they began. */
function reading() {
  const ends: (() => void)[] = [];
  let committed = 0;
  const shared = new SharedRead(async () => {
    const seen = committed;
    await new Promise<void>((end) => ends.push(end));
    return seen;
  });
  return { shared, ends, commit: () => (committed += 1) };
}

/** All promises that can go on have gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('reads once for the callers that ask before it begins', async () => {
  const { shared, ends } = reading();
  const answers = [shared.ask(), shared.ask()];
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  expect(await Promise.all(answers)).toEqual([0, 0]);
});

it('gives a caller that asks meanwhile what was committed before it asked', async () => {
  const { shared, ends, commit } = reading();
  const first = shared.ask();
  await settled();
  commit();
  const later = [shared.ask(), shared.ask()];
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  expect(await first).toBe(0);
  await settled();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  expect(await Promise.all(later)).toEqual([1, 1]);
});

it('fails the callers of a read that failed, and reads again for the next', async () => {
  let reads = 0;
  const shared = new SharedRead(async () => {
    reads += 1;
    if (reads === 1) throw new Error('the connection is gone');
    return reads;
  });
  const failed = shared.ask();
  const meanwhile = settled().then(() => shared.ask());
  await expect(failed).rejects.toThrow('the connection is gone');
  expect(await meanwhile).toBe(2);
});
