import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { parseConfig } from '#platform/config';
import { Idempotency } from '#platform/cqrs';
import { createHttpApp } from '#platform/http';
import { demoIssuer } from '#platform/identity';
import { createLogger } from '#platform/observability';
import { type TestDatabase, testDatabase } from '#platform/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { DEMO_USERS } from '../../apps/product/src/demo-users.js';
import { describedApi } from '../../apps/api/src/described-api.js';
import { serveAsyncApi } from '../../apps/api/src/serve-async-api.js';
import { holdToDocument } from './answers-as-documented.js';
import { faultsInEvent, personalDataOfExamples } from './event-contracts.js';
import { seedDemo } from '../../apps/api/src/demo/seed-demo.js';
import { reactionsAtRest } from '../reactions-at-rest.js';

export interface RunningProduct {
  readonly database: TestDatabase;
  readonly log: string[];
  readonly app: NestFastifyApplication;
  /** All applications, including the first one. */
  readonly workers: readonly NestFastifyApplication[];
  tokenOf(user: string, issuedAt?: Date): Promise<string>;
  /** A client with the token of a demo user, for one of the applications. */
  as(user: string, issuedAt?: Date, application?: number): Promise<ReturnType<typeof supertest.agent>>;
  /** Requests as Scalepoint sends them. */
  scalepoint(application?: number): ReturnType<typeof supertest.agent>;
  /** Resolves when no reaction has work left for now; later retries do not count. */
  settled(): Promise<void>;
}

export interface RunningOptions {
  /** Number of applications on the database, each with its own pool and workers. */
  readonly applications?: number;
  readonly runReactions?: boolean;
}

/** The whole product with the demo's data, on its own database; `env` overrides its configuration. */
export function runningProduct(
  env: Readonly<Record<string, string>> = {},
  { applications = 1, runReactions = true }: RunningOptions = {},
): RunningProduct {
  // The demo's codes are encrypted with the key in its folder; with other keys the demo is seeded again.
  const { TEST_DEMO_TEMPLATE, TEST_DEMO_DIR = '' } = process.env;
  const isSeeded = env['ENCRYPTION_KEYS'] === undefined;
  const database = testDatabase(isSeeded ? TEST_DEMO_TEMPLATE : undefined);
  const directory = mkdtempSync(join(tmpdir(), 'scalepoint-product-'));
  if (isSeeded) cpSync(TEST_DEMO_DIR, directory, { recursive: true });
  const log: string[] = [];
  // The examples' attachments are on the internet, which tests must not use.
  const quiet = { RATE_LIMIT_PER_MINUTE: '0', FETCH_ATTACHMENTS: 'false' };
  const config = parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: directory, ...quiet, ...env });
  const logger = createLogger(config, { write: (line: string) => void log.push(line) });
  let app: NestFastifyApplication;
  const others: NestFastifyApplication[] = [];
  const faults: string[] = [];
  const personal = personalDataOfExamples();

  beforeAll(async () => {
    const { appUrl, ownerUrl } = database;
    const start = async () => {
      const { dbFastPath: fastPath, reactInBatches, intakeGroupCommit: groupCommit } = config;
      const module = ApiModule.forRoot({ appUrl, poolSize: 10, fastPath, groupCommit, reactInBatches, runReactions });
      const started: NestFastifyApplication = await createHttpApp(module, config, {
        logger,
        idempotency: Idempotency,
        openApi: describedApi(config, () => started),
      });
      holdToDocument(started, faults);
      await serveAsyncApi(started);
      await started.init();
      await started.getHttpAdapter().getInstance().ready();
      return started;
    };
    app = await start();
    await seedDemo(app, config, ownerUrl);
    while (others.length < applications - 1) others.push(await start());
  });

  // In the test that called it: every response must match openapi.json, and an undocumented status fails.
  afterEach(() => expect([...new Set(faults.splice(0))]).toEqual([]));

  // After any test: events must match their schemas and contain no personal data.
  let looked = '0';
  afterEach(async () => {
    const text = `select position, type, data, data::text as text from platform.event where position > $1 order by position`;
    const events = await database.sql(text, [looked]);
    const last = events.at(-1)?.['position'];
    if (typeof last === 'string') looked = last;
    expect([...new Set(events.flatMap(({ type, data }) => faultsInEvent(String(type), data)))]).toEqual([]);
    expect(events.filter((event) => personal.some((one) => String(event['text']).includes(one)))).toEqual([]);
  });

  afterAll(async () => {
    await app?.close();
    for (const other of others) await other.close();
    // The thread keeps the modules of each test file, and would keep their products with them.
    app = undefined as never;
    others.length = 0;
    rmSync(directory, { recursive: true, force: true });
  });

  async function tokenOf(user: string, issuedAt?: Date): Promise<string> {
    const claims = DEMO_USERS.find((candidate) => candidate.user === user);
    if (!claims) throw new Error(`The demo has no user ${user}`);
    return (await demoIssuer(config)).sign(claims, issuedAt);
  }

  return {
    database,
    log,
    get app() {
      return app;
    },
    get workers() {
      return [app, ...others];
    },
    tokenOf,
    async as(user, issuedAt, application = 0) {
      const server = [app, ...others][application]?.getHttpServer();
      return supertest.agent(server).set('authorization', `Bearer ${await tokenOf(user, issuedAt)}`);
    },
    scalepoint: (application = 0) => supertest.agent([app, ...others][application]?.getHttpServer()),
    settled: () => reactionsAtRest(database.sql),
  };
}
