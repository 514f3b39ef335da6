import type { TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { Commands } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { UnitOfWork } from '#platform/transactions';
import { testDatabase } from '#platform/testing';
import { PLAN_CACHE_MODES, rowsRead } from '#platform/testing/rows-read.js';
import { sampleApp } from '#platform/testing/sample-app.js';
import { PackParcel, ReweighParcel, sampleSchema, SampleWorld } from '#platform/testing/sample-context.js';
import { until } from '../../../test/until.js';
import { BatchCursors } from './batch-cursors.js';
import { JobQueue, React, ReactionRegistry } from './index.js';
import { DUE } from './job-queue.js';
import { LOOK_BACK } from './look-back.js';
import { ReactTogether } from './react-together.js';
import { turnOf } from './turn-of.js';

const PRINT = 'sample.print-label-on-parcel-changed';

const database = testDatabase();
let app: TestingModule;

beforeAll(async () => {
  await database.sql(sampleSchema);
  // One test reads these tables before PostgreSQL has statistics of them.
  for (const table of ['event_stream', 'reaction_cursor']) {
    await database.sql(`alter table platform.${table} set (autovacuum_enabled = off)`);
  }
  app = await sampleApp(database.appUrl);
});

afterEach(() => {
  app.get(SampleWorld).failOn = () => null;
});

afterAll(() => app?.close());

/** Parcels of one company, each with an event for its packing and one for each weight. */
async function parcels(company: string, count: number, ...weights: number[]): Promise<string[]> {
  const ids = Array.from({ length: count }, () => v7());
  const commands = app.get(Commands);
  for (const id of ids) {
    await commands.execute(new PackParcel(company, id, 1));
    for (const weight of weights) await commands.execute(new ReweighParcel(company, id, () => weight));
  }
  return ids;
}

function claimed(company: string) {
  const turn = turnOf(company);
  return app.get(JobQueue).claim(PRINT, 50, { from: turn, to: turn });
}

async function together(company: string): Promise<void> {
  const reaction = app.get(ReactionRegistry).named(PRINT)!;
  await app.get(ReactTogether).to(company, reaction, await claimed(company));
}

const labels = async (company: string) =>
  new Map(
    (await database.sql('select id::text, texts from sample.label where company_id = $1', [company])).map(
      ({ id, texts }) => [String(id), texts as string[]],
    ),
  );

const jobs = (company: string) =>
  database.sql(
    `select state, count(*)::int as many from pgboss.job where name = $1 and data ->> 'companyId' = $2 group by state`,
    [PRINT, company],
  );

const printed = (...weights: number[]) => [
  'sample.parcel-packed.v1 1',
  ...weights.map((weight) => `sample.parcel-reweighed.v1 ${weight}`),
];

describe('a poll', () => {
  it('finds the queues that have a job to claim now', async () => {
    const company = v7();
    const due = () => app.get(JobQueue).due([LOOK_BACK, PRINT]);
    expect(await due()).toEqual([]);
    await parcels(company, 2);
    expect(await due()).toEqual([PRINT]);
    const jobs = await claimed(company);
    expect(await due()).toEqual([]);
    await app.get(JobQueue).fail(PRINT, jobs[0]!, { reason: 'to be retried later' });
    expect(await due()).toEqual([]);
    await database.sql(`update pgboss.job set start_after = now() where name = $1 and state = 'retry'`, [PRINT]);
    expect(await due()).toEqual([PRINT]);
    await claimed(company);
  });

  it.each(PLAN_CACHE_MODES)('reads a few pages, however many jobs wait: %s', async (mode) => {
    await database.sql(
      `insert into pgboss.job (name, data, priority, start_after)
       select $1, '{}', n % 100, now() + case when n % 2 = 0 then interval '1 hour' else interval '0' end
         from generate_series(1, 20000) n`,
      [PRINT],
    );
    // Else it would read past the rows that the test before it deleted.
    await database.sql('vacuum (analyze) pgboss.job');
    await database.sql(`set plan_cache_mode = ${mode}`);
    await database.sql(`prepare due as ${DUE}`);
    const [row] = await database.sql(`explain (analyze, buffers, format json) execute due ('{${LOOK_BACK},${PRINT}}')`);
    await database.sql('deallocate due');
    await database.sql('reset plan_cache_mode');
    const [{ Plan: plan }] = row!['QUERY PLAN'] as [{ Plan: Record<string, number> }];
    await database.sql('delete from pgboss.job where name = $1', [PRINT]);
    expect((plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)).toBeLessThan(50);
  });
});

describe('a batch', () => {
  it('takes each stream to its end in order and once, and completes its jobs', async () => {
    const company = v7();
    const ids = await parcels(company, 4, 2, 3);
    await together(company);
    await together(company);
    const found = await labels(company);
    expect(ids.map((id) => found.get(id))).toEqual(ids.map(() => printed(2, 3)));
    expect(await jobs(company)).toEqual([{ state: 'completed', many: 12 }]);
  });

  it('goes on where single jobs stopped, and they where it stopped', async () => {
    const company = v7();
    const [id = ''] = await parcels(company, 1);
    const react = () => {
      const reaction = app.get(ReactionRegistry).named(PRINT)!;
      return app.get(React).to({ companyId: company, stream: `sample.parcel:${id}`, reaction: PRINT }, reaction);
    };
    const reweigh = (weight: number) => app.get(Commands).execute(new ReweighParcel(company, id, () => weight));
    await react();
    await reweigh(2);
    await together(company);
    await reweigh(3);
    await react();
    expect((await labels(company)).get(id)).toEqual(printed(2, 3));
  });

  it('records for each stream by which event it was caused', async () => {
    const company = v7();
    await parcels(company, 3);
    await together(company);
    const effects = await database.sql(
      `select cause.stream as cause, effect.stream as effect, effect.correlation_id = cause.correlation_id as correlated
         from platform.event effect join platform.event cause on cause.id::text = effect.causation_id
        where effect.company_id = $1`,
      [company],
    );
    expect(effects).toHaveLength(3);
    for (const { cause, effect, correlated } of effects) {
      expect(String(effect).replace('label', 'parcel')).toBe(cause);
      expect(correlated).toBe(true);
    }
  });

  it('is rolled back whole by a fault, and its jobs stay claimed', async () => {
    const company = v7();
    const ids = await parcels(company, 3);
    app.get(SampleWorld).failOn = ({ stream }) => (stream.endsWith(ids[1]!) ? new Error('no') : null);
    await expect(together(company)).rejects.toThrow('no');
    expect(await labels(company)).toEqual(new Map());
    expect(await jobs(company)).toEqual([{ state: 'active', many: 3 }]);
    expect(await database.sql('select 1 from platform.reaction_cursor where company_id = $1', [company])).toEqual([]);
  });

  it('reacts once to what two processes take at the same time', async () => {
    const company = v7();
    const ids = await parcels(company, 5, 2);
    const own = await claimed(company);
    const reaction = app.get(ReactionRegistry).named(PRINT)!;
    await Promise.all([1, 2, 3].map(() => app.get(ReactTogether).to(company, reaction, own)));
    const found = await labels(company);
    expect(ids.map((id) => found.get(id))).toEqual(ids.map(() => printed(2)));
  });
});

describe.each([
  ['in batches', true],
  ['one by one', false],
])('a worker that reacts %s', (_, batches) => {
  it('lets a fault stop its own stream only, and takes that up when the fault is gone', async () => {
    const [company, other] = [v7(), v7()];
    const ids = await parcels(company, 20, 2);
    const others = await parcels(other, 2);
    const bad = ids[7]!;
    const worker = await sampleApp(database.appUrl, { work: true, batches, retryLimit: 20 });
    try {
      worker.get(SampleWorld).failOn = ({ stream, version }) =>
        stream.endsWith(bad) && version === 2 ? new Error('no') : null;
      const expected = (id: string) => (id === bad ? printed() : printed(2));
      await until(async () => {
        const found = await labels(company);
        return ids.every((id) => found.get(id)?.length === expected(id).length);
      });
      const found = await labels(company);
      for (const id of ids) expect(found.get(id)).toEqual(expected(id));
      await until(async () => {
        const ofOther = await labels(other);
        return others.every((id) => ofOther.get(id)?.length === 1);
      });
      worker.get(SampleWorld).failOn = () => null;
      await until(async () => (await labels(company)).get(bad)?.toString() === printed(2).toString());
      await until(
        async () =>
          (await database.sql('select 1 from platform.reaction_failure where company_id = $1', [company])).length === 0,
      );
    } finally {
      await worker.close();
    }
  });
});

it('calls for another company while those for one do not end', async () => {
  const [stuck, other] = [v7(), v7()];
  const worker = await sampleApp(database.appUrl, { work: true });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  try {
    const called: string[] = [];
    worker.get(SampleWorld).call = ({ companyId }) => {
      called.push(companyId);
      return companyId === stuck ? held : Promise.resolve();
    };
    await parcels(stuck, 40);
    await until(() => called.includes(stuck));
    await parcels(other, 3);
    await until(() => called.filter((company) => company === other).length === 3);
    expect(called.filter((company) => company === stuck).length).toBeLessThan(20);
  } finally {
    release();
    await worker.close();
  }
});

it.each(PLAN_CACHE_MODES)(
  'a batch reads its own streams only, also before PostgreSQL has statistics: %s',
  async (mode) => {
    const company = v7();
    await database.sql(
      `with made as (
       insert into platform.event_stream (company_id, stream, version, began, era, xid)
       select $1, 'many:' || n, 1, $1, 1, pg_current_xact_id() from generate_series(1, 20000) n returning stream)
     insert into platform.reaction_cursor (company_id, reaction, stream) select $1, $2, stream from made`,
      [company, PRINT],
    );
    await parcels(company, 2);
    const jobs = await claimed(company);
    const streams = jobs.map(({ data }) => data.stream);
    const [cursors, reaction] = [app.get(BatchCursors), app.get(ReactionRegistry).named(PRINT)!];
    const read = await app.get(UnitOfWork).run(company, () =>
      rowsRead(app.get(Database), mode, '^(event_stream|reaction_cursor)$', async () => {
        const pending = await cursors.lock(company, reaction, streams);
        expect(pending.events).toHaveLength(2);
        await cursors.move(company, reaction, pending);
      }),
    );
    expect(read).toBeLessThan(40);
  },
);
