import { BackgroundLoop } from './background-loop.js';
import { BackgroundWork } from './background-work.js';

/** Work that the test makes due and ends itself. */
function loopOver(due: string[], most = 10) {
  const served: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const asked: number[] = [];
  const loop = new BackgroundLoop<string>({
    name: 'test',
    everyMs: 1000,
    most,
    due: (room) => {
      asked.push(room);
      return due.includes('unavailable') ? Promise.reject(new Error('no database')) : Promise.resolve(due);
    },
    keyOf: (item) => item,
    serve: (item) => {
      served.push(item);
      return new Promise((done, failed) => ends.set(item, (error) => (error ? failed(error) : done())));
    },
  });
  return { loop, served, asked, end: (item: string, error?: Error) => ends.get(item)?.(error) };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const turn = setImmediate;
async function looks(times: number): Promise<void> {
  for (let look = 0; look <= times; look += 1) {
    await new Promise((next) => turn(next));
    if (look < times) jest.advanceTimersByTime(1000);
  }
}

it('serves what is due, and each item once at a time', async () => {
  const { loop, served, end } = loopOver(['a', 'b']);
  loop.start(new BackgroundWork(true));
  await looks(3);
  expect(served).toEqual(['a', 'b']);
  end('b');
  await looks(1);
  expect(served).toEqual(['a', 'b', 'b']);
});

it('serves no more at once than it may, and asks for no more than it has room for', async () => {
  const { loop, served, asked, end } = loopOver(['a', 'b', 'c'], 2);
  loop.start(new BackgroundWork(true));
  await looks(2);
  expect(served).toEqual(['a', 'b']);
  end('a');
  await looks(1);
  expect(served).toEqual(['a', 'b', 'a']);
  expect(asked).toEqual([2, 1]);
});

it('looks again after a failure, of the look and of an item', async () => {
  const due = ['unavailable'];
  const { loop, served, end } = loopOver(due);
  loop.start(new BackgroundWork(true));
  await looks(1);
  due.splice(0, 1, 'a');
  await looks(1);
  end('a', new Error('aborted'));
  await looks(1);
  expect(served).toEqual(['a', 'a']);
});

it('does nothing in a process without background work, unless it is asked for a round', async () => {
  const { loop, served, end } = loopOver(['a']);
  loop.start(new BackgroundWork(false));
  await looks(5);
  expect(served).toEqual([]);
  const round = loop.round();
  await looks(0);
  end('a');
  await round;
  expect(served).toEqual(['a']);
});

it('waits for what it serves before it has stopped, and begins nothing more', async () => {
  const { loop, served, end } = loopOver(['a']);
  loop.start(new BackgroundWork(true));
  await looks(1);
  let hasStopped = false;
  const stopped = loop.stop().then(() => (hasStopped = true));
  await looks(5);
  expect(hasStopped).toBe(false);
  end('a');
  await stopped;
  await looks(5);
  expect(served).toEqual(['a']);
});
