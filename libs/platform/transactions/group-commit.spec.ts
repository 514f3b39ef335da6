import { GroupCommit } from './group-commit.js';

/** Transactions that the test completes itself. */
function heldTransactions() {
  const batches: number[][] = [];
  const ends: (() => void)[] = [];
  return {
    batches,
    endOne: () => ends.shift()?.(),
    together: async (items: readonly number[]) => {
      batches.push([...items]);
      await new Promise<void>((end) => ends.push(end));
      return items.map((item) => item * 10);
    },
  };
}

const alone = (item: number) => Promise.resolve(-item);
const aTurn = () => new Promise(setImmediate);

it('writes at once what comes when nothing is being written, and together what comes meanwhile', async () => {
  const held = heldTransactions();
  const groups = new GroupCommit({ together: held.together, alone, most: 64, writers: 1 });
  const first = groups.execute(1);
  await aTurn();
  const others = [2, 3, 4].map((item) => groups.execute(item));
  await aTurn();
  expect(held.batches).toEqual([[1]]);
  held.endOne();
  expect(await first).toBe(10);
  await aTurn();
  expect(held.batches).toEqual([[1], [2, 3, 4]]);
  held.endOne();
  expect(await Promise.all(others)).toEqual([20, 30, 40]);
});

it('holds no more in one transaction than it may, and no more transactions at once', async () => {
  const held = heldTransactions();
  const groups = new GroupCommit({ together: held.together, alone, most: 2, writers: 2 });
  const all = Promise.all([1, 2, 3, 4, 5, 6, 7].map((item) => groups.execute(item)));
  for (let turn = 0; turn < 4; turn += 1) await aTurn();
  expect(held.batches).toEqual([
    [1, 2],
    [3, 4],
  ]);
  for (let end = 0; end < 4; end += 1) {
    held.endOne();
    await aTurn();
    await aTurn();
  }
  expect(await all).toEqual([10, 20, 30, 40, 50, 60, 70]);
});

it('writes each item individually when the transaction fails, and returns each its own error', async () => {
  const groups = new GroupCommit<number, number>({
    together: () => Promise.reject(Object.assign(new Error('one of them'), { code: '40001' })),
    alone: (item) => (item === 2 ? Promise.reject(new Error('it was this one')) : Promise.resolve(-item)),
    most: 64,
    writers: 1,
  });
  const outcomes = await Promise.allSettled([1, 2, 3].map((item) => groups.execute(item)));
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason)))).toEqual([
    -1,
    'Error: it was this one',
    -3,
  ]);
});
