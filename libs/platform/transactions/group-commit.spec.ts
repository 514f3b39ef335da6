import { GroupCommit, type Waiting } from './group-commit.js';

type Command = number;

/** Transactions that the test completes itself. */
function heldTransactions() {
  const batches: Command[][] = [];
  const ends: (() => void)[] = [];
  return {
    batches,
    endOne: () => ends.shift()?.(),
    together: async (waiting: readonly Waiting<Command>[]) => {
      batches.push(waiting.map(({ command }) => command));
      await new Promise<void>((end) => ends.push(end));
      return waiting.map(({ command }) => command * 10);
    },
  };
}

const alone = (command: Command) => Promise.resolve(-command);
const aTurn = () => new Promise(setImmediate);

it('writes at once what comes when nothing is being written, and together what comes meanwhile', async () => {
  const held = heldTransactions();
  const groups = new GroupCommit({ together: held.together, alone, most: 64, writers: 1 });
  const first = groups.execute(1);
  await aTurn();
  const others = [2, 3, 4].map((command) => groups.execute(command));
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
  const all = Promise.all([1, 2, 3, 4, 5, 6, 7].map((command) => groups.execute(command)));
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

it('lets those go alone that the transaction did not take', async () => {
  const groups = new GroupCommit<Command, number>({
    together: async (waiting) => waiting.map(({ command }) => (command % 2 === 0 ? command : undefined)),
    alone,
    most: 64,
    writers: 1,
  });
  expect(await Promise.all([1, 2, 3].map((command) => groups.execute(command)))).toEqual([-1, 2, -3]);
});

it('lets each go alone when the transaction fails, and each learn of its own fault', async () => {
  const groups = new GroupCommit<Command, number>({
    together: () => Promise.reject(Object.assign(new Error('one of them'), { code: '40001' })),
    alone: (command) => (command === 2 ? Promise.reject(new Error('it was this one')) : Promise.resolve(-command)),
    most: 64,
    writers: 1,
  });
  const outcomes = await Promise.allSettled([1, 2, 3].map((command) => groups.execute(command)));
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason)))).toEqual([
    -1,
    'Error: it was this one',
    -3,
  ]);
});
