import type { Clock } from '#shared-kernel';
import { Arrivals } from './arrivals.js';
import { BacklogPace } from './backlog-pace.js';

const NOW = new Date('2026-11-26T12:00:00Z');
const clock: Clock = { now: () => NOW };
const LONG_AGO = new Date(NOW.getTime() - 3_600_000);

/** A pace whose time the test moves; deliveries come in until the test ends them. */
function paced() {
  let time = 0;
  let areComing = true;
  const arrivals = new Arrivals(() => time);
  const pace = new BacklogPace(arrivals, clock);
  const pass = (milliseconds: number) => {
    time += milliseconds;
    if (areComing) arrivals.note();
  };
  pass(0);
  return {
    pace,
    pass,
    endDeliveries: () => (areComing = false),
    /** A batch of the companies with these turns. */
    batch: (turns: readonly number[], { isCut = true, createdOn = LONG_AGO } = {}) =>
      pace.began({ jobs: turns.map((priority) => ({ priority, createdOn })), isCut }),
    leftOut: () => {
      const leaveOut = pace.rest()?.leaveOut ?? [];
      return leaveOut === 'all' ? leaveOut : [...leaveOut];
    },
  };
}

it('begins a batch of a backlog every 300 ms while deliveries come in', () => {
  const { batch, pass, leftOut } = paced();
  const end = batch([7, 7]);
  pass(100);
  end();
  expect(leftOut()).toEqual([7]);
  pass(199);
  expect(leftOut()).toEqual([7]);
  pass(1);
  expect(leftOut()).toEqual([]);
});

it('goes on at full speed when deliveries have ceased, and when none came', () => {
  const { pace, batch, pass, endDeliveries, leftOut } = paced();
  endDeliveries();
  batch([7])();
  expect(pace.rest()?.endsInMs).toBe(250);
  pass(250);
  expect(leftOut()).toEqual([]);
  batch([7])();
  expect(leftOut()).toEqual([]);
});

it('takes a third of the time on a machine that needs longer for a batch', () => {
  const { batch, pass, leftOut } = paced();
  const end = batch([7]);
  pass(200);
  expect(leftOut()).toEqual([7]);
  end();
  pass(399);
  expect(leftOut()).toEqual([7]);
  pass(1);
  expect(leftOut()).toEqual([]);
});

it('waits no longer than a second for a batch that does not end', () => {
  const { batch, pass, leftOut } = paced();
  const end = batch([7]);
  pass(999);
  expect(leftOut()).toEqual([7]);
  pass(1);
  expect(leftOut()).toEqual([]);
  pass(60_000);
  end();
  expect(leftOut()).toEqual([]);
});

it('leaves alone what has just come, and batches behind which nothing waits', () => {
  const { batch, leftOut } = paced();
  batch([7], { createdOn: new Date(NOW.getTime() - 4_999) })();
  batch([9, 8], { isCut: false })();
  expect(leftOut()).toEqual([]);
});

it('lets a company without a backlog go first, and backlogs of many companies share the pace of one', () => {
  const { batch, pass, leftOut } = paced();
  batch([7])();
  expect(leftOut()).toEqual([7]);
  batch([5], { isCut: false })();
  expect(leftOut()).toEqual([7]);
  batch([5, 4])();
  expect(leftOut()).toBe('all');
  pass(599);
  expect(leftOut()).toBe('all');
  pass(1);
  expect(leftOut()).toEqual([]);
  batch([7], { isCut: false })();
  batch([4])();
  expect(leftOut()).toEqual([4]);
});
