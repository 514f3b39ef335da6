import { CompanyTurns, type TurnLimits } from './company-turns.js';
import { ALL_TURNS, FIRST_TURN, LAST_TURN, roundFrom, shareOf, turnOf, type Turns } from './turn-of.js';

interface Job {
  readonly id: string;
  readonly company: string;
  readonly priority: number;
  readonly createdOn: Date;
}

const LONG_AGO = new Date(0);
const INSIDE: TurnLimits = { batch: 50, atOnce: 1, ofCompany: Infinity, byJob: false };
const OUTSIDE: TurnLimits = { batch: 5, atOnce: 20, ofCompany: 5, byJob: true };
const aTurn = () => new Promise(setImmediate);

const jobOf = (company: string, n = 0): Job => ({
  id: `${company} ${n}`,
  company,
  priority: turnOf(company),
  createdOn: LONG_AGO,
});

/** A queue that hands out jobs as pg-boss does: by priority, then by age. */
function queueOf(waits: Readonly<Record<string, number>>) {
  const jobs: Job[] = Object.entries(waits).flatMap(([company, count]) =>
    Array.from({ length: count }, (_, n) => jobOf(company, n)),
  );
  return {
    jobs,
    claim: (size: number, { from, to }: Turns) => {
      const found = jobs
        .filter(({ priority }) => priority <= from && priority >= to)
        .toSorted((one, other) => other.priority - one.priority)
        .slice(0, size);
      for (const job of found) jobs.splice(jobs.indexOf(job), 1);
      return Promise.resolve(found);
    },
  };
}

async function servedBy(waits: Readonly<Record<string, number>>, limits = INSIDE) {
  const queue = queueOf(waits);
  const batches: string[][] = [];
  const turns = new CompanyTurns<Job>(
    {
      claim: queue.claim,
      work: (jobs) => Promise.resolve(void batches.push(jobs.map(({ company }) => company))),
      failed: (error) => {
        throw error;
      },
    },
    limits,
  );
  turns.wake();
  while (queue.jobs.length > 0) await aTurn();
  await turns.stop();
  return batches;
}

describe('companies with waiting jobs', () => {
  it('are served in turn: a single job waits for one batch of each other company, not for their backlogs', async () => {
    // The quiet one is the last in the order of the turns.
    const [quiet = '', busy = '', busier = ''] = ['a', 'b', 'c'].toSorted((one, other) => turnOf(one) - turnOf(other));
    const batches = await servedBy({ [busy]: 1000, [busier]: 2000, [quiet]: 1 });
    expect(batches.findIndex((batch) => batch.includes(quiet))).toBeLessThanOrEqual(2);
    expect(batches.slice(0, 30).filter((batch) => batch.includes(busy)).length).toBeGreaterThanOrEqual(14);
  });

  it('are all served once, also those that share a number', async () => {
    const waits = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`company ${n}`, 1 + (n % 70)]));
    const served = Map.groupBy((await servedBy(waits)).flat(), (company) => company);
    expect(Object.fromEntries([...served].map(([company, { length }]) => [company, length]))).toEqual(waits);
  });

  it('do not wait for the batches of one that has a backlog', async () => {
    const queue = queueOf({ busy: 500 });
    const begun: string[][] = [];
    const turns = new CompanyTurns<Job>(
      {
        claim: queue.claim,
        work: (jobs) => new Promise(() => void begun.push([...new Set(jobs.map(({ company }) => company))])),
        failed: () => undefined,
      },
      { ...INSIDE, atOnce: 3, ofCompany: 2 },
    );
    turns.wake();
    for (let turn = 0; turn < 20; turn += 1) await aTurn();
    expect(begun).toEqual([['busy'], ['busy']]);
    queue.jobs.push(jobOf('quiet'));
    turns.wake();
    for (let turn = 0; turn < 20; turn += 1) await aTurn();
    expect(begun).toEqual([['busy'], ['busy'], ['quiet']]);
  });

  it('do not wait for another whose calls do not end', async () => {
    const queue = queueOf({ stuck: 500, other: 30 });
    const served: string[] = [];
    const turns = new CompanyTurns<Job>(
      {
        claim: queue.claim,
        work: ({ [0]: job }) => {
          if (job?.company === 'stuck') return new Promise(() => undefined);
          served.push(job?.id ?? '');
          return Promise.resolve();
        },
        failed: () => undefined,
      },
      OUTSIDE,
    );
    turns.wake();
    for (let turn = 0; turn < 200; turn += 1) await aTurn();
    expect(served).toHaveLength(30);
    expect(turns.inWork.length).toBeLessThan(2 * OUTSIDE.ofCompany);
  });
});

it('leaves out a company that rests, and goes on by itself when the rest is over', async () => {
  const queue = queueOf({ busy: 120, quiet: 1 });
  const served: string[] = [];
  let isResting = false;
  const turns = new CompanyTurns<Job>(
    {
      claim: queue.claim,
      work: (jobs) => Promise.resolve(void served.push(...new Set(jobs.map(({ company }) => company)))),
      failed: (error) => {
        throw error;
      },
    },
    INSIDE,
    () => ALL_TURNS,
    {
      began: ({ isCut }) => {
        if (isCut) isResting = true;
        return () => undefined;
      },
      rest: () => (isResting ? { leaveOut: [turnOf('busy')], endsInMs: 1 } : null),
    },
  );
  turns.wake();
  for (let turn = 0; turn < 20; turn += 1) await aTurn();
  expect(served.toSorted()).toEqual(['busy', 'quiet']);
  while (queue.jobs.length > 0) {
    isResting = false;
    await aTurn();
  }
  await turns.stop();
  expect(served.filter((company) => company === 'busy')).toHaveLength(3);
});

it('tries again at the next wake-up after the queue could not be asked', async () => {
  const queue = queueOf({ one: 3 });
  let isDown = true;
  const served: string[] = [];
  const turns = new CompanyTurns<Job>(
    {
      claim: (size, range) => (isDown ? Promise.reject(new Error('down')) : queue.claim(size, range)),
      work: (jobs) => Promise.resolve(void served.push(...jobs.map(({ id }) => id))),
      failed: () => undefined,
    },
    INSIDE,
  );
  turns.wake();
  await aTurn();
  isDown = false;
  turns.wake();
  await aTurn();
  expect(served).toHaveLength(3);
});

it('ends only when the work in progress has ended, and claims no more', async () => {
  const queue = queueOf({ one: 120 });
  let finish = () => {};
  const begun: number[] = [];
  const turns = new CompanyTurns<Job>(
    {
      claim: queue.claim,
      work: (jobs) => {
        begun.push(jobs.length);
        return new Promise<void>((resolve) => (finish = resolve));
      },
      failed: () => undefined,
    },
    INSIDE,
  );
  turns.wake();
  await aTurn();
  let isOver = false;
  const stopped = turns.stop().then(() => (isOver = true));
  await aTurn();
  expect(isOver).toBe(false);
  finish();
  await stopped;
  await aTurn();
  expect(begun).toEqual([50]);
});

describe('a round of turns', () => {
  it('meets each turn once, without those that are taken', () => {
    expect(roundFrom(FIRST_TURN, [])).toEqual([{ from: FIRST_TURN, to: LAST_TURN }]);
    expect(roundFrom(10, [7, 40, 10])).toEqual([
      { from: 9, to: 8 },
      { from: 6, to: LAST_TURN },
      { from: FIRST_TURN, to: 41 },
      { from: 39, to: 11 },
    ]);
    expect(roundFrom(0, [0, FIRST_TURN])).toEqual([{ from: FIRST_TURN - 1, to: 1 }]);
  });

  it('has a place for every company, which PostgreSQL can store', () => {
    for (const id of ['0', '01997c00-0000-7000-8000-0000000000d1', '01997c00-0000-7000-8000-0000000000d2']) {
      expect(turnOf(id)).toBeGreaterThanOrEqual(LAST_TURN);
      expect(turnOf(id)).toBeLessThanOrEqual(FIRST_TURN);
    }
    expect(turnOf('01997c00-0000-7000-8000-0000000000d1')).not.toBe(turnOf('01997c00-0000-7000-8000-0000000000d2'));
  });
});

describe('the turns of several processes', () => {
  const running = ['b', 'a', 'c', 'b'];

  it('are all of them, each once, and one process has all', () => {
    const shares = ['a', 'b', 'c'].map((process) => shareOf(process, running));
    expect([shares[0]?.from, shares[2]?.to]).toEqual([FIRST_TURN, LAST_TURN]);
    expect(shares.slice(1).map(({ from }) => from + 1)).toEqual(shares.slice(0, 2).map(({ to }) => to));
    expect([shareOf('a', ['a']), shareOf('hidden by a pooler', running)]).toEqual([ALL_TURNS, ALL_TURNS]);
  });

  it('are asked for within the share, whatever was next before', () => {
    const share = { from: 200, to: 101 };
    expect(roundFrom(150, [], share)).toEqual([
      { from: 150, to: 101 },
      { from: 200, to: 151 },
    ]);
    expect([roundFrom(FIRST_TURN, [], share), roundFrom(7, [], share)]).toEqual([[share], [share]]);
  });

  it('are served by one process, and by another when it looks beyond its share', async () => {
    const [mine = '', other = ''] = ['a', 'b'].toSorted((one, two) => turnOf(two) - turnOf(one));
    const queue = queueOf({ [mine]: 120, [other]: 70 });
    const served: string[] = [];
    const work = (jobs: readonly Job[]) => Promise.resolve(void served.push(...jobs.map(({ company }) => company)));
    const failed = (error: unknown) => {
      throw error;
    };
    const share = { from: FIRST_TURN, to: turnOf(other) + 1 };
    const turns = new CompanyTurns<Job>({ claim: queue.claim, work, failed }, INSIDE, () => share);
    const rest = async () => {
      let before = -1;
      while (before !== served.length) {
        before = served.length;
        for (let n = 0; n < 20; n += 1) await aTurn();
      }
    };
    turns.wake();
    await rest();
    expect([served.length, new Set(served)]).toEqual([120, new Set([mine])]);
    turns.lookBeyond();
    await rest();
    expect(served.filter((company) => company === other)).toHaveLength(50);
    await turns.stop();
  });

  it.each([
    ['once by a process that is alone', ALL_TURNS, 1],
    ['again beyond its share by one of several', { from: FIRST_TURN, to: 100 }, 2],
  ])('are asked for %s', async (_, share, times) => {
    const asked: Turns[] = [];
    const claim = (_size: number, turns: Turns) => {
      asked.push(turns);
      return Promise.resolve([]);
    };
    const turns = new CompanyTurns<Job>(
      { claim, work: () => Promise.resolve(), failed: () => undefined },
      INSIDE,
      () => share,
    );
    turns.lookBeyond();
    for (let turn = 0; turn < 20; turn += 1) await aTurn();
    await turns.stop();
    expect(asked).toHaveLength(times);
  });
});
