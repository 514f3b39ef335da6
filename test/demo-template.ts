import './setup.js';
import { mkdirSync } from 'node:fs';
import { parseConfig } from '#platform/config';
import { Idempotency } from '#platform/cqrs';
import { createHttpApp } from '#platform/http';
import { createLogger } from '#platform/observability';
import { migrate } from '#migrations';
import { Client } from 'pg';
import { ApiModule } from '../apps/api/src/api.module.js';
import { seedDemo } from '../apps/api/src/demo/seed-demo.js';
import { reactionsAtRest } from './reactions-at-rest.js';

/** Creates the template database with the demo's data, and the folder with its keys; `npm test` runs it first. */
const { TEST_OWNER_URL, TEST_SUPERUSER_URL, TEST_TEMPLATE, TEST_DEMO_TEMPLATE, TEST_DEMO_DIR } = process.env as Record<
  string,
  string
>;
const superuser = new Client({ connectionString: TEST_SUPERUSER_URL!.replace('{database}', 'postgres') });
await superuser.connect();
await superuser.query(`create database ${TEST_DEMO_TEMPLATE} template ${TEST_TEMPLATE} owner scalepoint`);
await superuser.end();

mkdirSync(TEST_DEMO_DIR!, { mode: 0o700 });
const ownerUrl = TEST_OWNER_URL!.replace('{database}', TEST_DEMO_TEMPLATE!);
const { appUrl } = await migrate(ownerUrl);
const config = parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: TEST_DEMO_DIR, RATE_LIMIT_PER_MINUTE: '0' });
const logger = createLogger(config, { write: () => true });
const module = ApiModule.forRoot({ appUrl, poolSize: 4, runReactions: true });
const app = await createHttpApp(module, config, { logger, idempotency: Idempotency });
await app.init();
await app.getHttpAdapter().getInstance().ready();
await seedDemo(app, config, ownerUrl);
const look = new Client({ connectionString: TEST_SUPERUSER_URL!.replace('{database}', TEST_DEMO_TEMPLATE!) });
await look.connect();
await reactionsAtRest((text) => look.query<Record<string, unknown>>(text).then(({ rows }) => rows));
await look.end();
await app.close();
process.exit(0);
