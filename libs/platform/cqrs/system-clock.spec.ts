import { Logger } from '@nestjs/common';
import type { Database } from '#platform/persistence';
import { DatabaseClock, TimeOrderedIds } from './system-clock.js';

const DAYS = 86_400_000;

/** A clock of a machine whose database is so far ahead. */
function clockWith(answer: () => Promise<{ now: string }[]>) {
  return new DatabaseClock({ look: answer } as unknown as Database);
}
const ahead = (ms: number) => async () => [{ now: String(Date.now() + ms) }];
const differenceOf = (clock: DatabaseClock) => clock.now().getTime() - Date.now();

beforeEach(() => {
  for (const level of ['warn', 'debug'] as const)
    jest.spyOn(Logger.prototype, level).mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('the time that leases, retries and deadlines are written with', () => {
  it.each([4 * DAYS, -4 * DAYS])('is that of the database, which is %d ms ahead of this machine', async (ms) => {
    const clock = clockWith(ahead(ms));
    await clock.compare();
    expect(Math.abs(differenceOf(clock) - ms)).toBeLessThan(1_000);
  });

  it('is that of the machine while they agree', async () => {
    const clock = clockWith(ahead(200));
    await clock.compare();
    expect(differenceOf(clock)).toBeLessThanOrEqual(0);
  });

  it('goes on as before while the database is away', async () => {
    let answer: () => Promise<{ now: string }[]> = ahead(4 * DAYS);
    const clock = clockWith(() => answer());
    await clock.compare();
    answer = () => Promise.reject(new Error('away'));
    await clock.compare();
    expect(differenceOf(clock)).toBeGreaterThan(3 * DAYS);
  });
});

describe('the time in an id', () => {
  const timeOf = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

  it.each([4 * DAYS, -4 * DAYS])('is that of the database, which is %d ms ahead of this machine', async (ms) => {
    const clock = clockWith(ahead(ms));
    const ids = new TimeOrderedIds(clock);
    await clock.compare();
    expect(Math.abs(timeOf(ids.next()) - Date.now() - ms)).toBeLessThan(10_000);
    expect(ids.next()).not.toBe(ids.next());
  });

  it('keeps the order in which they were made while the clocks agree', async () => {
    const clock = clockWith(ahead(0));
    const ids = new TimeOrderedIds(clock);
    await clock.compare();
    const made = Array.from({ length: 50 }, () => ids.next());
    expect(made).toEqual(made.toSorted());
  });
});
