import type { TestingModule } from '@nestjs/testing';
import { CommandBus } from '@nestjs/cqrs';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { Database } from '#platform/persistence';
import { testDatabase } from '#platform/testing';
import { PLAN_CACHE_MODES, rowsRead } from '#platform/testing/rows-read.js';
import { sampleApp } from '#platform/testing/sample-app.js';
import { PackParcel, ReweighParcel, sampleSchema } from '#platform/testing/sample-context.js';
import { Commands } from '#platform/cqrs';
import { comparePlaces, EventFeed, FEED_START, type FeedEvent, type FeedPlace } from './index.js';
import { UnitOfWork } from '#platform/transactions';
import { feedShown } from '../../../test/feed-shown.js';

const database = testDatabase();
let app: TestingModule;

beforeAll(async () => {
  await database.sql(sampleSchema);
  app = await sampleApp(database.appUrl);
});

afterAll(() => app?.close());

const pack = (company: string, id = v7()) => app.get(Commands).execute(new PackParcel(company, id, 1));
const reweigh = (company: string, id: string) =>
  app.get(Commands).execute(new ReweighParcel(company, id, (weight) => (weight % 1000) + 1));

function read(company: string, after: FeedPlace | null = null, limit = 500, types?: string[]): Promise<FeedEvent[]> {
  return app.get(UnitOfWork).read(company, () => app.get(EventFeed).read(company, after, { limit, types }));
}

const subjects = (events: FeedEvent[]) =>
  events.map(({ stream, version }) => `${stream.slice('sample.parcel:'.length)} ${version}`);

/** A transaction that has written and stays open until `finish`. */
async function holdOpen(company: string, first: () => Promise<unknown>, last: () => Promise<unknown>) {
  const { promise: written, resolve: hasWritten } = Promise.withResolvers<void>();
  const { promise: mayFinish, resolve: letFinish } = Promise.withResolvers<void>();
  const unitOfWork = app.get(UnitOfWork);
  const finished = unitOfWork.run(company, async () => {
    await first();
    await unitOfWork.flush();
    hasWritten();
    await mayFinish;
    await last();
  });
  await Promise.race([written, finished]);
  return async () => {
    letFinish();
    await finished;
  };
}

describe('the feed', () => {
  it.each(PLAN_CACHE_MODES)('is read a page at a time, however many events follow: %s', async (mode) => {
    const company = v7();
    await database.sql(
      `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
       select $1, 'many:' || n, 1, uuidv7(), 'sample.many.v1', '{}', 'sample', n::text, now() from generate_series(1, 3000) n`,
      [company],
    );
    await database.sql('analyze platform.event');
    await feedShown(database);
    const read = (work: (feed: EventFeed) => Promise<unknown>) =>
      app
        .get(UnitOfWork)
        .read(company, () => rowsRead(app.get(Database), mode, '^event_', () => work(app.get(EventFeed))));
    expect(await read((feed) => feed.read(company, null, { limit: 10 }))).toBeLessThanOrEqual(20);
    expect(await read((feed) => feed.end(company))).toBeLessThanOrEqual(20);
  });

  it('shows nothing behind a transaction that is still open, and then everything in its order', async () => {
    const company = v7();
    const [early, late, later] = [v7(), v7(), v7()];
    await pack(company, early);
    await feedShown(database);
    const bus = app.get(CommandBus);
    const finish = await holdOpen(
      company,
      () => bus.execute(new PackParcel(company, late, 1)),
      () => Promise.resolve(),
    );
    await pack(company, later);
    const before = await read(company);
    expect(subjects(before)).toEqual([`${early} 1`]);
    await finish();
    await feedShown(database);
    expect(subjects(await read(company, before.at(-1)?.place ?? null))).toEqual([`${late} 1`, `${later} 1`]);
  });

  it('finds the readers with unread events, ignoring events behind an open transaction', async () => {
    const [busy, quiet, unseen] = [v7(), v7(), v7()];
    await Promise.all([busy, quiet, unseen].map((company) => pack(company)));
    await feedShown(database);
    const end = async (companyId: string) => ({
      companyId,
      place: (await read(companyId)).at(-1)?.place ?? FEED_START,
    });
    const readers = [await end(busy), await end(quiet), { companyId: busy, place: FEED_START }, await end(unseen)];
    const withNews = () => app.get(UnitOfWork).runTogether([busy, quiet], () => app.get(EventFeed).withNews(readers));
    expect(await withNews()).toEqual([readers[2]]);
    const bus = app.get(CommandBus);
    const finish = await holdOpen(
      quiet,
      () => bus.execute(new PackParcel(quiet, v7(), 1)),
      () => Promise.resolve(),
    );
    await pack(busy);
    await pack(unseen);
    expect(await withNews()).toEqual([readers[2]]);
    await finish();
    await feedShown(database);
    expect(await withNews()).toEqual([readers[0], readers[1], readers[2]]);
  });

  it('keeps a stream in order when an older transaction writes its next event', async () => {
    const [company, id, other] = [v7(), v7(), v7()];
    await pack(company, id);
    const bus = app.get(CommandBus);
    const finish = await holdOpen(
      company,
      () => bus.execute(new PackParcel(company, other, 1)),
      () => bus.execute(new ReweighParcel(company, id, () => 7)),
    );
    await reweigh(company, id);
    await finish();
    await feedShown(database);
    const ofStream = subjects(await read(company)).filter((subject) => subject.startsWith(id));
    expect(ofStream).toEqual([`${id} 1`, `${id} 2`, `${id} 3`]);
  });

  it('keeps the events of one transaction and stream in order behind a younger one', async () => {
    const [company, id, other] = [v7(), v7(), v7()];
    await pack(company, id);
    const bus = app.get(CommandBus);
    const finish = await holdOpen(
      company,
      () => bus.execute(new PackParcel(company, other, 1)),
      async () => {
        await bus.execute(new ReweighParcel(company, id, () => 7));
        await bus.execute(new ReweighParcel(company, id, () => 8));
      },
    );
    await reweigh(company, id);
    await finish();
    await feedShown(database);
    const ofStream = subjects(await read(company)).filter((subject) => subject.startsWith(id));
    expect(ofStream).toEqual([`${id} 1`, `${id} 2`, `${id} 3`, `${id} 4`]);
  });

  it('gives a reader that polls among many writers each event once and in one order', async () => {
    const company = v7();
    const parcels = Array.from({ length: 6 }, () => v7());
    await Promise.all(parcels.map((id) => pack(company, id)));
    let writing = true;
    const writers = parcels.map(async (id, index) => {
      for (let round = 0; round < 15; round += 1) {
        await reweigh(company, parcels[(index + round) % parcels.length] ?? id);
        await pack(company);
      }
    });
    const done = Promise.all(writers)
      .then(() => feedShown(database))
      .finally(() => (writing = false));
    const polled: FeedEvent[] = [];
    for (let last = false; !last;) {
      last = !writing;
      const page = await read(company, polled.at(-1)?.place ?? null, 7);
      polled.push(...page);
      if (page.length > 0) last = false;
    }
    await done;
    const [{ written } = { written: 0 }] = await database.sql(
      'select count(*)::int as written from platform.event where company_id = $1',
      [company],
    );
    expect(new Set(polled.map(({ id }) => id)).size).toBe(written);
    expect(polled).toHaveLength(Number(written));
    expect(polled.map(({ id }) => id)).toEqual((await read(company)).map(({ id }) => id));
    const versions = new Map<string, number>();
    for (const { stream, version } of polled) {
      expect(version).toBe((versions.get(stream) ?? 0) + 1);
      versions.set(stream, version);
    }
  });

  it('filters by type, shows one company alone, and knows its end', async () => {
    const [company, id] = [v7(), v7()];
    expect(await app.get(UnitOfWork).read(company, () => app.get(EventFeed).end(company))).toBeNull();
    await pack(company, id);
    await reweigh(company, id);
    await pack(v7());
    await feedShown(database);
    expect(subjects(await read(company))).toEqual([`${id} 1`, `${id} 2`]);
    expect(subjects(await read(company, null, 9, ['sample.parcel-reweighed.v1']))).toEqual([`${id} 2`]);
    const end = await app.get(UnitOfWork).read(company, () => app.get(EventFeed).end(company));
    expect(end && comparePlaces(end, (await read(company))[1]?.place ?? end)).toBe(0);
  });

  it('continues after a restore into a cluster whose transaction ids are far behind', async () => {
    const [company, id] = [v7(), v7()];
    await pack(company, id);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      await database.sql(`update platform.event set xid = '900000000' where company_id = $1`, [company]);
      expect(await read(company)).toEqual([]);
      await owner.query('select platform.begin_feed_era()');
      const [restored] = await read(company);
      expect(restored?.place).toMatchObject({ era: 1, xid: 900_000_000 });
      await reweigh(company, id);
      await feedShown(database);
      const [next, ...others] = await read(company, restored?.place ?? null);
      expect(others).toEqual([]);
      expect(next).toMatchObject({ version: 2, place: { era: 2 } });
    } finally {
      await owner.end();
    }
  });
});
