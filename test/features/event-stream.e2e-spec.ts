import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { parseConfig } from '#platform/config';
import { Queries } from '#platform/cqrs';
import { createHttpApp } from '#platform/http';
import { demoIssuer, Sessions } from '#platform/identity';
import { createLogger } from '#platform/observability';
import { registerCompanies } from '#platform/persistence';
import { testDatabase } from '#platform/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { DEMO_COMPANIES, DEMO_USERS } from '../../apps/product/src/demo-users.js';
import { placeToken } from '../../libs/event-feed/http/cloud-event.dto.js';
import { EventStreams } from '../../libs/event-feed/http/event-streams.js';
import { ListEvents } from '../../libs/event-feed/queries/list-events.js';
import { feedShown } from '../feed-shown.js';
import { until } from '../until.js';

const database = testDatabase();
const directory = mkdtempSync(join(tmpdir(), 'scalepoint-stream-'));
const config = parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: directory, RATE_LIMIT_PER_MINUTE: '0' });
const company = DEMO_COMPANIES.demo.id;
let app: NestFastifyApplication;
const opened: AbortController[] = [];

async function start(): Promise<void> {
  const module = ApiModule.forRoot({ appUrl: database.appUrl, poolSize: 5, runReactions: false });
  app = await createHttpApp(module, config, { logger: createLogger(config, { write: () => undefined }) });
  await app.listen(0, '127.0.0.1');
}

beforeAll(async () => {
  await registerCompanies(database.ownerUrl, Object.values(DEMO_COMPANIES));
  await start();
});

afterEach(() => opened.splice(0).forEach((connection) => connection.abort()));

afterAll(async () => {
  await app?.close();
  rmSync(directory, { recursive: true, force: true });
});

async function authorization(user = 'anna'): Promise<string> {
  const claims = DEMO_USERS.find((candidate) => candidate.user === user);
  if (!claims) throw new Error(`The demo has no user ${user}`);
  return `Bearer ${await (await demoIssuer(config)).sign(claims)}`;
}

async function happen(number: number, by: Pick<Client, 'query'> | null = null, filler = ''): Promise<void> {
  const text = `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
    values ($1, $2, 1, $3, $4, $5, 'system', $6, now())`;
  const type = number < 0 ? 'sample.other.v1' : 'sample.counted.v1';
  const values = [company, `sample:${v7()}`, v7(), type, JSON.stringify({ number, filler }), v7()];
  await (by ? by.query(text, values) : database.sql(text, values));
}

/** Reads the stream as a browser does. */
async function listen({ query = '', lastEventId = '', user = 'anna' } = {}) {
  const connection = new AbortController();
  opened.push(connection);
  const answer = await fetch(`${await app.getUrl()}/v1/events/stream${query}`, {
    headers: { authorization: await authorization(user), ...(lastEventId && { 'last-event-id': lastEventId }) },
    signal: connection.signal,
  });
  const received: { id: string; data: string }[] = [];
  const blocks: string[] = [];
  let arrived = Promise.withResolvers<void>();
  const ended = (async () => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of answer.body ?? []) {
      const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const block of parts) {
        blocks.push(block);
        const [, id, data] = /^id: (\S+)\ndata: (.+)$/.exec(block) ?? [];
        if (id && data) received.push({ id, data });
      }
      arrived.resolve();
      arrived = Promise.withResolvers<void>();
    }
  })();
  let isOver = false;
  const end = () => {
    isOver = true;
    arrived.resolve();
  };
  ended.then(end, end);
  const until = async (enough: () => boolean) => {
    while (!enough()) {
      // The promise stays resolved from now on, and waiting for it would never give way to the test's time limit.
      if (isOver) throw new Error('The stream ended before it sent what the test waits for');
      await arrived.promise;
    }
  };
  const numbers = () => received.map(({ data }) => (JSON.parse(data) as { data: { number: number } }).data.number);
  await until(() => blocks.length > 0);
  return { answer, received, blocks, ended, until, numbers, connection };
}

describe('the stream of events', () => {
  it('tells what happens from now on, in headers and words that proxies let through', async () => {
    await happen(1);
    await feedShown(database);
    const reader = await listen();
    await happen(2);
    await reader.until(() => reader.received.length > 0);
    expect(reader.numbers()).toEqual([2]);
    expect(JSON.parse(reader.received[0]?.data ?? '')).toMatchObject({ specversion: '1.0', type: 'sample.counted.v1' });
    expect(reader.blocks[0]).toMatch(/^retry: \d+\nid: \S+$/);
    expect(Object.fromEntries(reader.answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    app.get(EventStreams, { strict: false }).beat();
    await reader.until(() => reader.blocks.includes(': still here'));
  });

  it('resumes after the last event, whatever address it was called with, also after a restart', async () => {
    const first = await listen();
    for (const number of [10, 11, 12]) await happen(number);
    await first.until(() => first.received.length === 3);
    const lastEventId = first.received[0]?.id ?? '';
    await app.close();
    await first.ended;
    await happen(13);
    await start();
    const second = await listen({ lastEventId, query: `?after=${first.received[2]?.id}` });
    await happen(14);
    await second.until(() => second.received.length === 4);
    expect(second.numbers()).toEqual([11, 12, 13, 14]);
  });

  it('waits for an event whose transaction commits late', async () => {
    const reader = await listen();
    const slow = new Client({ connectionString: database.superuserUrl });
    await slow.connect();
    try {
      await slow.query('begin');
      await happen(20, slow);
      await happen(21);
      await slow.query('commit');
    } finally {
      await slow.end();
    }
    await reader.until(() => reader.received.length === 2);
    expect(reader.numbers()).toEqual([20, 21]);
  });

  it('shows the wished types and moves past the others', async () => {
    const reader = await listen({ query: '?types=sample.counted.v1' });
    await happen(30);
    await reader.until(() => reader.received.length === 1);
    const beats = app.get(EventStreams, { strict: false });
    await happen(-1);
    const moved = () => reader.blocks.some((block) => /^id: \S+$/.test(block));
    await until(() => {
      beats.beat();
      return moved();
    });
    const lastId = /^id: (\S+)/.exec(reader.blocks.findLast((block) => block.startsWith('id: ')) ?? '')?.[1] ?? '';
    const next = await listen({ lastEventId: lastId });
    await happen(31);
    await next.until(() => next.received.length === 1);
    expect(next.numbers()).toEqual([31]);
  });

  it('asks the log for many readers as often as for one', async () => {
    const readers = await Promise.all(Array.from({ length: 60 }, () => listen()));
    const queries = app.get(Queries, { strict: false });
    const execute = queries.execute.bind(queries);
    let asked = 0;
    queries.execute = (query) => {
      asked += 1;
      return execute(query);
    };
    await happen(40);
    await Promise.all(readers.map((reader) => reader.until(() => reader.received.length === 1)));
    asked = 0;
    await happen(41);
    await Promise.all(readers.map((reader) => reader.until(() => reader.received.length === 2)));
    expect(readers.map((reader) => reader.numbers())).toEqual(readers.map(() => [40, 41]));
    expect(asked).toBeLessThan(15);
    queries.execute = execute;
  });

  it('cuts off a reader that takes nothing, and no other', async () => {
    const healthy = await listen();
    const [, from = ''] = /id: (\S+)/.exec(healthy.blocks[0] ?? '') ?? [];
    const filler = 'x'.repeat(200_000);
    for (let number = 100; number < 180; number += 1) await happen(number, null, filler);
    const url = `${await app.getUrl()}/v1/events/stream?after=${from}`;
    const request = httpGet(url, { headers: { authorization: await authorization() } });
    const [stuck] = (await once(request, 'response')) as [IncomingMessage];
    stuck.pause();
    await healthy.until(() => healthy.received.length === 80);
    expect(healthy.numbers()).toEqual(Array.from({ length: 80 }, (_, index) => 100 + index));
    stuck.once('error', () => undefined);
    const beats = app.get(EventStreams, { strict: false });
    await until(() => {
      beats.beat();
      return beats.openStreams <= 1;
    });
    await happen(180);
    await healthy.until(() => healthy.received.length === 81);
    expect(beats.openStreams).toBe(1);
    stuck.destroy();
    // Another one, when the process ends: it must not wait until that client reads.
    const again = httpGet(url, { headers: { authorization: await authorization() } });
    const [unread] = (await once(again, 'response')) as [IncomingMessage];
    unread.once('error', () => undefined).pause();
    await until(() => unread.readableLength > 20_000);
    await app.close();
    await healthy.ended;
    unread.destroy();
    await start();
  });

  it('reads once for all readers that come back with the same place', async () => {
    await feedShown(database);
    const first = await listen();
    const lastEventId = /id: (\S+)/.exec(first.blocks[0] ?? '')?.[1] ?? '';
    await happen(50);
    await first.until(() => first.received.length === 1);
    const queries = app.get(Queries, { strict: false });
    const execute = queries.execute.bind(queries);
    const held = Promise.withResolvers<void>();
    let pages = 0;
    queries.execute = async (query) => {
      if (query instanceof ListEvents && placeToken(query.after!) === lastEventId) {
        pages += 1;
        await held.promise;
      }
      return execute(query);
    };
    const readers = await Promise.all(Array.from({ length: 20 }, () => listen({ lastEventId })));
    held.resolve();
    await Promise.all(readers.map((reader) => reader.until(() => reader.received.length === 1)));
    queries.execute = execute;
    expect(readers.map((reader) => reader.numbers())).toEqual(readers.map(() => [50]));
    expect(pages).toBe(1);
  });

  it('ends with the session of its user, and leaves others open', async () => {
    const [own, other] = [await listen(), await listen({ user: 'nina' })];
    const streams = app.get(EventStreams, { strict: false });
    const endSessionsOf = async (user: string) => {
      const headers = { authorization: await authorization(user) };
      const { statusCode } = await app.inject({ method: 'POST', url: `/v1/users/${user}/sign-out`, headers });
      expect(statusCode).toBe(204);
      streams.beat();
    };
    await endSessionsOf('anna');
    await own.ended;
    await other.until(() => other.blocks.includes(': still here'));
    expect(streams.openStreams).toBe(1);
    await endSessionsOf('nina');
    await other.ended;
    await database.sql('delete from users.sign_out');
    for (const { id } of Object.values(DEMO_COMPANIES)) app.get(Sessions, { strict: false }).forget(id);
  });

  it('ends when the process stops, and rejects callers without permission or with an invalid place', async () => {
    const url = `${await app.getUrl()}/v1/events/stream`;
    const asBo = await fetch(url, { headers: { authorization: await authorization('bo') } });
    expect(asBo.status).toBe(403);
    const wrong = await fetch(url, { headers: { authorization: await authorization(), 'last-event-id': 'x' } });
    expect(wrong.status).toBe(400);
    const reader = await listen();
    await app.close();
    await reader.ended;
    await start();
  });
});
