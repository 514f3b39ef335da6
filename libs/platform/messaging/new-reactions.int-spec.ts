import { Injectable, Module } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { Commands } from '#platform/cqrs';
import { testDatabase } from '#platform/testing';
import { sampleApp } from '#platform/testing/sample-app.js';
import {
  PackParcel,
  ParcelPacked,
  ParcelReweighed,
  ReweighParcel,
  sampleSchema,
} from '#platform/testing/sample-context.js';
import { until } from '../../../test/until.js';
import { React, Reaction, ReactionRegistry } from './index.js';
import { JobQueue, type StreamJob } from './job-queue.js';
import { LOOK_BACK, LookBack } from './look-back.js';
import type { LoggedEvent } from './reaction.js';

const COUNT = 'sample.count-on-parcel-changed';
const RECOUNT = 'sample.recount-on-parcel-changed';

const database = testDatabase();
const company = v7();
const met: { reaction: string; stream: string; version: number }[] = [];

function meet(reaction: string, { stream, version }: LoggedEvent): null {
  met.push({ reaction, stream, version });
  return null;
}

@Injectable()
@Reaction({ name: COUNT, on: [ParcelPacked, ParcelReweighed] })
class CountOnParcelChanged implements Reaction {
  react = (event: LoggedEvent) => meet(COUNT, event);
}

@Injectable()
@Reaction({ name: RECOUNT, on: [ParcelPacked, ParcelReweighed], from: 'beginning' })
class RecountOnParcelChanged implements Reaction {
  react = (event: LoggedEvent) => meet(RECOUNT, event);
}

@Module({ providers: [CountOnParcelChanged, RecountOnParcelChanged] })
class NewReactions {}

let before: TestingModule;
let after: TestingModule;
let past: string[];

beforeAll(async () => {
  await database.sql(sampleSchema);
  await database.sql(`insert into platform.company (id, key, name) values ($1, 'parcels', 'Parcels')`, [company]);
  before = await sampleApp(database.appUrl);
  past = [await packed(before), await packed(before), await packed(before)].sort();
  for (const id of past) await reweigh(before, id);
  after = await sampleApp(database.appUrl, {}, { modules: [NewReactions] });
});

afterAll(async () => {
  await after?.close();
  await before?.close();
});

async function packed(app: TestingModule): Promise<string> {
  const id = v7();
  await app.get(Commands).execute(new PackParcel(company, id, 1));
  return id;
}

const reweigh = (app: TestingModule, id: string) => app.get(Commands).execute(new ReweighParcel(company, id, () => 2));

async function versionsMet(name: string, id: string): Promise<number[]> {
  const reaction = after.get(ReactionRegistry).named(name);
  if (!reaction) throw new Error(`No reaction ${name}`);
  const stream = `sample.parcel:${id}`;
  await after.get(React).to({ companyId: company, stream, reaction: name }, reaction);
  return met.filter((one) => one.reaction === name && one.stream === stream).map(({ version }) => version);
}

async function jobsOf(queue: string): Promise<StreamJob[]> {
  const rows = await database.sql('select data from pgboss.job where name = $1 order by id', [queue]);
  return rows.map(({ data }) => data as StreamJob);
}

const streamsOf = async (reaction: string) =>
  (await jobsOf(reaction)).map(({ stream }) => stream.slice('sample.parcel:'.length)).sort();

/** Works through the jobs that look back, those of later steps too, a stream at a time. */
async function lookBack(reaction: string): Promise<number> {
  let done = 0;
  for (let jobs: StreamJob[] = []; done < (jobs = await ofReaction(reaction)).length; done += 1) {
    await after.get(LookBack).step(jobs[done] as StreamJob, 1);
  }
  return done;
}

const ofReaction = async (name: string) =>
  (await jobsOf(LOOK_BACK)).filter(({ stream }) => stream === `reaction:${name}`);

describe('a reaction that is new', () => {
  it('meets no past event of a stream, and each new one', async () => {
    const [id = ''] = past;
    expect(await versionsMet(COUNT, id)).toEqual([]);
    await reweigh(after, id);
    await reweigh(after, id);
    expect(await versionsMet(COUNT, id)).toEqual([3, 4]);
  });

  it('meets no past event either when the new one is what tells it of the stream', async () => {
    const id = past[1] ?? '';
    await reweigh(after, id);
    expect(await versionsMet(COUNT, id)).toEqual([3]);
  });

  it('meets every event of a stream that began later', async () => {
    const id = await packed(after);
    await reweigh(after, id);
    expect(await versionsMet(COUNT, id)).toEqual([1, 2]);
  });

  it('is given the streams in which a process of the version before recorded something meanwhile', async () => {
    const known = await streamsOf(COUNT);
    const id = await packed(before);
    expect(await streamsOf(COUNT)).toEqual(known);
    await lookBack(COUNT);
    expect((await streamsOf(COUNT)).filter((stream) => !known.includes(stream))).toEqual([id]);
    expect(await versionsMet(COUNT, id)).toEqual([1]);
  });
});

describe("a reaction that is new, from: 'beginning'", () => {
  it('is given every stream once by jobs that each do a step and queue the next with it', async () => {
    const steps = await lookBack(RECOUNT);
    expect(steps).toBeGreaterThan(past.length);
    expect(await streamsOf(RECOUNT)).toEqual(expect.arrayContaining(past));
    expect(await versionsMet(RECOUNT, past[2] ?? '')).toEqual([1, 2]);
    const [first] = await ofReaction(RECOUNT);
    await after.get(LookBack).step(first as StreamJob);
    expect(await versionsMet(RECOUNT, past[2] ?? '')).toEqual([1, 2]);
  });

  it('has a step queued whole or not at all, and done again after a crash', async () => {
    const id = await packed(before);
    const [first] = await ofReaction(RECOUNT);
    const step = () =>
      after.get(LookBack).step({ ...(first as StreamJob), after: `sample.parcel:${id}`.slice(0, -1) }, 1);
    const [queued, steps] = [await streamsOf(RECOUNT), (await jobsOf(LOOK_BACK)).length];
    const queue = after.get(JobQueue);
    const enqueue = jest.spyOn(queue, 'enqueue').mockImplementation(async function (this: JobQueue, name, jobs) {
      if (name === LOOK_BACK) throw new Error('the process dies');
      await JobQueue.prototype.enqueue.call(queue, name, jobs);
    });
    await expect(step()).rejects.toThrow('the process dies');
    enqueue.mockRestore();
    expect(await streamsOf(RECOUNT)).toEqual(queued);
    await step();
    expect(await streamsOf(RECOUNT)).toEqual([...queued, id].sort());
    expect(await jobsOf(LOOK_BACK)).toHaveLength(steps + 1);
  });

  it('goes through the log in a worker by itself', async () => {
    const working = await sampleApp(database.appUrl, { work: true }, { modules: [NewReactions] });
    try {
      const id = await packed(before);
      await database.sql(`update pgboss.job set start_after = now() where name = $1`, [LOOK_BACK]);
      const isMet = () => met.some(({ reaction, stream }) => reaction === RECOUNT && stream === `sample.parcel:${id}`);
      await until(isMet);
    } finally {
      await working.close();
    }
  });
});

it('starts once: no process that comes later moves the start or looks back again', async () => {
  const starts = () => database.sql('select reaction, xid::text from platform.reaction_start order by reaction');
  const [known, jobs] = [await starts(), (await jobsOf(LOOK_BACK)).length];
  expect(known).toHaveLength(4);
  await (await sampleApp(database.appUrl, {}, { modules: [NewReactions] })).close();
  expect(await starts()).toEqual(known);
  expect(await jobsOf(LOOK_BACK)).toHaveLength(jobs);
});
