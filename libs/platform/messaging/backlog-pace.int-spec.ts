import type { TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { Commands } from '#platform/cqrs';
import { testDatabase } from '#platform/testing';
import { sampleApp } from '#platform/testing/sample-app.js';
import { PackParcel, sampleSchema } from '#platform/testing/sample-context.js';
import { until } from '../../../test/until.js';
import { Arrivals } from './arrivals.js';

const PRINT = 'sample.print-label-on-parcel-changed';
const BATCH = 50;

const database = testDatabase();
let app: TestingModule;

beforeAll(async () => {
  await database.sql(sampleSchema);
  app = await sampleApp(database.appUrl);
});

afterAll(() => app?.close());

const pack = (company: string) => app.get(Commands).execute(new PackParcel(company, v7(), 1));

async function printed(company: string): Promise<number> {
  const done = await database.sql(
    `select 1 from pgboss.job where name = $1 and data ->> 'companyId' = $2 and state = 'completed'`,
    [PRINT, company],
  );
  return done.length;
}

it('a backlog gives way while deliveries come in, to its pace and not further, and resumes when they have ceased', async () => {
  const [busy, quiet] = [v7(), v7()];
  await Promise.all(Array.from({ length: 4 * BATCH }, () => pack(busy)));
  await database.sql(`update pgboss.job set created_on = now() - interval '1 hour' where data ->> 'companyId' = $1`, [
    busy,
  ]);
  let time = 0;
  const arrivals = new Arrivals(() => time);
  arrivals.note();
  const worker = await sampleApp(database.appUrl, { work: true, arrivals });
  try {
    await until(async () => (await printed(busy)) === BATCH);
    // Its parcel is claimed after that batch, and the backlog is left out.
    await pack(quiet);
    await until(async () => (await printed(quiet)) === 1);
    expect(await printed(busy)).toBe(BATCH);

    // The parcel was a delivery too, in another process.
    time = 240;
    await pack(quiet);
    await until(() => arrivals.endInMs === 250);
    await until(async () => (await printed(quiet)) === 2);
    expect(await printed(busy)).toBe(BATCH);

    time = 300;
    await until(async () => (await printed(busy)) === 2 * BATCH);
    await pack(quiet);
    await until(async () => (await printed(quiet)) === 3);
    expect(await printed(busy)).toBe(2 * BATCH);

    time = 550;
    await until(async () => (await printed(busy)) === 4 * BATCH);
  } finally {
    await worker.close();
  }
});
