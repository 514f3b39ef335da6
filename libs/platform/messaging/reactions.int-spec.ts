import type { TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { Commands } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { testDatabase } from '#platform/testing';
import { sampleApp } from '#platform/testing/sample-app.js';
import { PackParcel, ReweighParcel, sampleSchema, SampleWorld } from '#platform/testing/sample-context.js';
import { DeadLetters, React, ReactionRegistry } from './index.js';
import { ReactionFailures } from './reaction-failures.js';

const PRINT = 'sample.print-label-on-parcel-changed';
const TELL = 'sample.tell-carrier-on-parcel-packed';

const database = testDatabase();
const company = v7();
let app: TestingModule;
let commands: Commands;
let world: SampleWorld;

beforeAll(async () => {
  await database.sql(sampleSchema);
  app = await sampleApp(database.appUrl);
  commands = app.get(Commands);
  world = app.get(SampleWorld);
});

afterEach(() => {
  world.failOn = () => null;
  world.call = () => Promise.resolve();
});

afterAll(() => app?.close());

async function react(id: string, name = PRINT): Promise<void> {
  const reaction = app.get(ReactionRegistry).named(name);
  if (!reaction) throw new Error(`No reaction ${name}`);
  await app.get(React).to({ companyId: company, stream: `sample.parcel:${id}`, reaction: name }, reaction);
}

async function reweighed(...weights: number[]): Promise<string> {
  const id = v7();
  await commands.execute(new PackParcel(company, id, 1));
  for (const weight of weights) await commands.execute(new ReweighParcel(company, id, () => weight));
  return id;
}

async function labels(id: string): Promise<unknown> {
  const [label] = await database.sql('select texts from sample.label where id = $1', [id]);
  return label?.texts ?? [];
}

describe('a reaction', () => {
  it('meets the events of a stream in order and once, however often and late its job comes', async () => {
    const id = await reweighed(2, 3);
    await react(id);
    await react(id);
    await commands.execute(new ReweighParcel(company, id, () => 4));
    await Promise.all([react(id), react(id), react(id)]);
    expect(await labels(id)).toEqual([
      'sample.parcel-packed.v1 1',
      'sample.parcel-reweighed.v1 2',
      'sample.parcel-reweighed.v1 3',
      'sample.parcel-reweighed.v1 4',
    ]);
  });

  it('stays queued for years if no worker runs', async () => {
    await reweighed();
    const [job] = await database.sql(
      `select min(keep_until - created_on) > interval '9 years' as kept, count(*)::int > 0 as "areThere"
         from pgboss.job where name like 'sample.%' and state = 'created'`,
    );
    expect(job).toEqual({ kept: true, areThere: true });
  });

  it('carries the request that caused it into the events that it causes', async () => {
    const id = await reweighed();
    await react(id);
    const [cause, effect] = await database.sql(
      `select id::text, actor, correlation_id, causation_id from platform.event where stream in ($1, $2) order by position`,
      [`sample.parcel:${id}`, `sample.label:${id}`],
    );
    expect(effect).toMatchObject({
      actor: `reaction:${PRINT}`,
      causation_id: cause?.id,
      correlation_id: cause?.correlation_id,
    });
  });

  it('stops its stream at an event that it cannot take, and no other stream', async () => {
    const [bad, good] = [await reweighed(2, 3), await reweighed(7)];
    world.failOn = ({ stream, version }) =>
      stream === `sample.parcel:${bad}` && version === 2 ? new Error('no') : null;
    await expect(react(bad)).rejects.toThrow();
    await react(good);
    expect(await labels(bad)).toEqual(['sample.parcel-packed.v1 1']);
    expect(await labels(good)).toHaveLength(2);
    world.failOn = () => null;
    await react(bad);
    expect(await labels(bad)).toHaveLength(3);
  });
});

describe('a reaction to the outside', () => {
  it('calls outside any transaction, with the event id as the key of the call, and once', async () => {
    const id = await reweighed();
    const calls: string[] = [];
    world.call = (event) => Promise.resolve(void calls.push(event.id));
    await react(id, TELL);
    await react(id, TELL);
    const [event] = await database.sql('select id::text from platform.event where stream = $1', [
      `sample.parcel:${id}`,
    ]);
    expect(calls).toEqual([event?.id]);
    expect(await labels(String(event?.id))).toEqual(['told']);
  });

  it('is tried again after the outside failed', async () => {
    const id = await reweighed();
    world.call = () => Promise.reject(new Error('the carrier is away'));
    await expect(react(id, TELL)).rejects.toThrow();
    let called = 0;
    world.call = () => Promise.resolve(void called++);
    await react(id, TELL);
    expect(called).toBe(1);
  });

  it('is not called by two processes at once', async () => {
    const id = await reweighed();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let started = () => {};
    const inside = new Promise<void>((resolve) => (started = resolve));
    world.call = () => {
      started();
      return held;
    };
    const first = react(id, TELL);
    await inside;
    await expect(react(id, TELL)).rejects.toThrow('Another process works on this stream');
    release();
    await first;
  });

  it('holds its stream by the database’s clock, however wrong the clock of its process is', async () => {
    const id = await reweighed();
    const clock = jest.spyOn(app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 4 * 86_400_000));
    try {
      let seconds = NaN;
      world.call = async () => {
        const [row] = await database.sql(
          `select extract(epoch from leased_until - clock_timestamp())::float8 as seconds
             from platform.reaction_cursor where reaction = $1 and stream = $2`,
          [TELL, `sample.parcel:${id}`],
        );
        seconds = Number(row?.['seconds']);
      };
      await react(id, TELL);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
    } finally {
      clock.mockRestore();
    }
  });
});

describe('a dead letter', () => {
  const job = (id: string) => ({ companyId: company, stream: `sample.parcel:${id}`, reaction: PRINT });
  const letterOf = async (id: string) =>
    (await database.sql('select * from platform.reaction_failure where stream = $1', [`sample.parcel:${id}`]))[0];
  const jobsOf = (id: string) =>
    database.sql(`select 1 from pgboss.job where name = $1 and data->>'stream' = $2 and data ? 'replay'`, [
      PRINT,
      `sample.parcel:${id}`,
    ]);

  it('says why, without quoting what the database was told, and is replayed once by a double click', async () => {
    const id = await reweighed();
    const refused = Object.assign(new Error('insert into x values (080970-1234)'), { code: '22001' });
    world.failOn = () => refused;
    const failure = await react(id).catch((error: unknown) => error);
    const failures = app.get(ReactionFailures);
    await failures.failed(job(id), failure);
    await failures.failed(job(id), failure);
    await failures.dead(job(id));
    const letter = await letterOf(id);
    expect(letter).toMatchObject({ state: 'dead', attempts: 2, event_type: 'sample.parcel-packed.v1' });
    expect(JSON.stringify(letter)).not.toContain('080970');
    expect(letter?.reason).toContain('22001');
    const letters = app.get(DeadLetters);
    await Promise.all([letters.replay(company, String(letter?.id)), letters.replay(company, String(letter?.id))]);
    expect(await jobsOf(id)).toHaveLength(1);
  });

  it('of another company is not found', async () => {
    const id = await reweighed();
    await app.get(ReactionFailures).failed(job(id), new Error('no'));
    const letter = await letterOf(id);
    await expect(app.get(DeadLetters).replay(v7(), String(letter?.id))).rejects.toThrow('dead-letter-not-found');
  });
});

describe('a worker', () => {
  it('tries a reaction that throws again with back-off, makes it a dead letter, and mends it on replay', async () => {
    const working = await sampleApp(database.appUrl, { work: true });
    try {
      working.get(SampleWorld).failOn = ({ type }) => (type === 'sample.parcel-packed.v1' ? new Error('no') : null);
      const id = v7();
      await working.get(Commands).execute(new PackParcel(company, id, 9));
      const letter = async () =>
        (await database.sql('select * from platform.reaction_failure where stream = $1', [`sample.parcel:${id}`]))[0];
      const until = async (done: (row: Record<string, unknown> | undefined) => boolean) => {
        for (;;) {
          const row = await letter();
          if (done(row)) return row;
        }
      };
      const dead = await until((row) => row?.['state'] === 'dead');
      expect(dead).toMatchObject({ attempts: 2, event_type: 'sample.parcel-packed.v1' });
      working.get(SampleWorld).failOn = () => null;
      await working.get(DeadLetters).replay(company, String(dead?.['id']));
      await until((row) => row === undefined);
      expect(await labels(id)).toEqual(['sample.parcel-packed.v1 9']);
    } finally {
      await working.close();
    }
  });
});
