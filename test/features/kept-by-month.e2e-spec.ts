import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { migrate } from '#migrations';
import { Timers } from '#platform/messaging';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { until } from '../until.js';
import { runningProduct } from './running-api.js';

const product = runningProduct({ KEEP_DELIVERIES_MONTHS: '24', KEEP_EVENTS_MONTHS: '36' });
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const company = DEMO_COMPANIES.demo.id;

const sql = (text: string, values?: unknown[]) => product.database.sql(text, values);
const message = (suffix: string) =>
  example.replaceAll('3e9f01', `3e9f${suffix}`).replaceAll('20261124-07', `M-${suffix}`);

async function push(body: string) {
  const answer = await product
    .scalepoint()
    .post('/scalepoint/v1/demo/tasks')
    .set('content-type', 'application/json')
    .send(body)
    .expect(200);
  await product.settled();
  return answer.body as { deliveryId: string; tasks: { taskId: string; status: string }[] };
}

/** The first instant of a month, and an id of that instant. */
const monthsAgo = (months: number) =>
  `date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' - interval '${months} months'`;
const idOf = (months: number, more: string) =>
  `(left(platform.first_id_at(${monthsAgo(months)})::text, 13) || substr(${more}::text, 14))::uuid`;

/** Moves it back by that many months, to the first instant of that month. */
async function age(months: number, where: string): Promise<void> {
  await sql(`select platform.make_month('scalepoint_gateway.delivery', ${monthsAgo(months)})`);
  await sql(`update scalepoint_gateway.message set delivery_id = ${idOf(months, 'delivery_id')}
    where delivery_id in (select id from scalepoint_gateway.delivery where ${where})`);
  await sql(`update scalepoint_gateway.delivery set id = ${idOf(months, 'id')} where ${where}`);
}

async function ageEvents(months: number, where: string): Promise<void> {
  await sql(`select platform.make_month('platform.event', ${monthsAgo(months)})`);
  // Moving rows to another partition must not run the trigger for appended events.
  await sql(`set session_replication_role = replica`);
  await sql(`update platform.event set id = ${idOf(months, 'id')} where ${where}`);
  await sql(`set session_replication_role = origin`);
}

const months = async (table: string) =>
  (await sql(`select name from platform.months_of($1) where month < now() - interval '2 months'`, [table])).length;
const forgetDeliveries = () => product.app.get(Timers).run('scalepoint-gateway.keep-deliveries-every-day');
const forgetEvents = () => product.app.get(Timers).run('operations.keep-events-every-day');

async function events(query = 'limit=500', status = 200) {
  const { body } = await (await product.as('anna')).get(`/v1/events?${query}`).expect(status);
  return body as { items: { subject: string }[]; next: string; code: string; detail: string };
}

/** All that the log holds of the company; an open transaction of another test file holds back the newest for a while. */
async function allEvents() {
  const [{ written } = {}] = await sql(`select count(*)::int as written from platform.event where company_id = $1`, [
    company,
  ]);
  let page!: Awaited<ReturnType<typeof events>>;
  await until(async () => {
    page = await events();
    return page.items.length >= Number(written);
  });
  return page;
}

describe('deliveries', () => {
  it('are dropped by whole months, and a message that came in one is new without doubling its task', async () => {
    const [old, last] = [await push(message('81')), await push(message('82'))];
    await age(25, `id = '${old.deliveryId}'`);
    await age(24, `id = '${last.deliveryId}'`);
    expect(await push(message('81'))).toMatchObject({ deliveryId: expect.stringMatching(old.deliveryId.slice(24)) });
    await forgetDeliveries();
    expect(await months('scalepoint_gateway.delivery')).toBe(1);
    const again = await push(message('81'));
    expect(again.deliveryId.slice(24)).not.toBe(old.deliveryId.slice(24));
    expect(again.tasks).toMatchObject([{ status: 'duplicate' }]);
    expect((await push(message('82'))).deliveryId.slice(24)).toBe(last.deliveryId.slice(24));
    const [counted] = await sql(`select count(*)::int as tasks, count(distinct case_id)::int as cases
      from case_intake.task where scalepoint_task_id = '${again.tasks[0]?.taskId}'`);
    expect(counted).toEqual({ tasks: 1, cases: 1 });
    await forgetDeliveries();
    expect(await months('scalepoint_gateway.delivery')).toBe(1);
  });

  it('stay for as long as a message was fetched that could not be used', async () => {
    const { deliveryId } = await push(message('83'));
    await age(30, `id = '${deliveryId}'`);
    const before = await months('scalepoint_gateway.delivery');
    const [{ id } = {}] = await sql(`update scalepoint_gateway.delivery set state = 'failed', channel = 'poll'
      where right(id::text, 12) = right('${deliveryId}', 12) returning id::text`);
    await forgetDeliveries();
    expect(await months('scalepoint_gateway.delivery')).toBe(before);
    await (await product.as('anna')).get(`/v1/deliveries/${String(id)}`).expect(200);
    await sql(`update scalepoint_gateway.delivery set state = 'processed' where id = $1`, [id]);
    await forgetDeliveries();
    expect(await months('scalepoint_gateway.delivery')).toBe(before - 1);
    await (await product.as('anna')).get(`/v1/deliveries/${String(id)}`).expect(404);
  });

  it('of all months are listed newest first, page by page', async () => {
    const ids: string[] = [];
    for (const [index, suffix] of ['84', '85', '86'].entries()) {
      const { deliveryId } = await push(message(suffix));
      await age(index + 3, `id = '${deliveryId}'`);
      ids.push(deliveryId.slice(24));
    }
    const anna = await product.as('anna');
    const listed: string[] = [];
    for (let more = ''; ;) {
      const { body } = await anna.get(`/v1/deliveries?limit=2${more}`).expect(200);
      const page = body as { items: { id: string }[]; next: string | null };
      listed.push(...page.items.map(({ id }) => id.slice(24)));
      if (!page.next) break;
      more = `&cursor=${page.next}`;
    }
    expect(listed.filter((id) => ids.includes(id))).toEqual(ids);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('the event log', () => {
  it('takes a version of a stream once, also in another month', async () => {
    const stream = `sample:${v7()}`;
    const append = (version: number, ago: number) =>
      sql(
        `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
         values ($1, $2, $3, ${idOf(ago, "'" + v7() + "'")}, 'sample.counted.v1', '{}', 'system', $4, now())`,
        [company, stream, version, v7()],
      );
    await sql(`select platform.make_month('platform.event', ${monthsAgo(1)})`);
    await append(1, 1);
    await expect(append(1, 0)).rejects.toMatchObject({ code: '23505', constraint: 'event_stream_identity' });
    await expect(append(3, 0)).rejects.toMatchObject({ constraint: 'event_pkey' });
    await append(2, 0);
    await expect(append(2, 1)).rejects.toMatchObject({ code: '23505', constraint: 'event_pkey' });
    // A type that the product does not have.
    await sql(`delete from platform.event where stream = $1`, [stream]);
  });

  it('drops old months, and tells readers that had not read them', async () => {
    await push(message('87'));
    const { next } = await allEvents();
    const inside = (await events('limit=3')).next;
    await ageEvents(37, `company_id = '${company}' and stream not like 'case-intake.task:%'`);
    const [{ kept } = {}] = await sql(
      `select count(*)::int as kept from platform.event
      where company_id = $1 and stream like 'case-intake.task:%'`,
      [company],
    );
    await forgetEvents();
    expect(await months('platform.event')).toBe(0);
    const refused = await events(`after=${inside}`, 410);
    expect(refused).toMatchObject({ code: 'event-feed.forgotten', detail: expect.stringContaining('er slettet') });
    await (await product.as('anna')).get(`/v1/events/stream?after=${inside}`).expect(410);
    const { items } = await allEvents();
    expect(items).toHaveLength(Number(kept));
    expect(items.filter(({ subject }) => !subject.startsWith('case-intake.task:'))).toEqual([]);
    await push(message('88'));
    await until(async () => (await events(`after=${next}`)).items.length >= 3);
  });

  it('keeps a month, and all behind it, for as long as a reaction has not dealt with one of its events', async () => {
    const { tasks } = await push(message('89'));
    const [{ stream } = {}] = await sql(
      `select 'case-intake.task:' || id as stream from case_intake.task where scalepoint_task_id = $1`,
      [tasks[0]?.taskId],
    );
    await ageEvents(40, `stream = '${String(stream)}' and version = 1`);
    await ageEvents(39, `stream = '${String(stream)}' and version > 1`);
    await sql(
      `insert into platform.reaction_failure (company_id, id, reaction, stream, event_id, state, attempts, reason_code,
         reason, first_failed_at, last_failed_at)
       select company_id, id, 'case-intake.open-case-on-task-received', stream, id, 'dead', 5, 'x', 'x', now(), now()
         from platform.event where stream = $1 and version = 1`,
      [stream],
    );
    await forgetEvents();
    expect(await months('platform.event')).toBe(2);
    await sql(`delete from platform.reaction_failure where stream = $1`, [stream]);
    await sql(
      `insert into pgboss.job (id, name, data, created_on, start_after)
      select gen_random_uuid(), 'case-intake.open-case-on-task-received', jsonb_build_object('stream', $1::text),
             now() - interval '41 months', now() + interval '1 hour'`,
      [stream],
    );
    await forgetEvents();
    expect(await months('platform.event')).toBe(2);
    await sql(`delete from pgboss.job where data->>'stream' = $1`, [stream]);
    await forgetEvents();
    expect(await months('platform.event')).toBe(0);
  });

  it('moves what came before its month had a partition, where readers find it again', async () => {
    const stream = `sample:${v7()}`;
    const [{ id } = {}] = await sql(
      `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
       values ($1, $2, 1, ${idOf(-7, "'" + v7() + "'")}, 'sample.counted.v1', '{}', 'system', $3, now())
       returning id, tableoid::regclass::text`,
      [company, stream, v7()],
    );
    const home = async () =>
      (await sql(`select tableoid::regclass::text as home from platform.event where id = $1`, [id])).map(
        ({ home }) => home,
      );
    expect(await home()).toEqual(['platform.event_other']);
    await sql(`select platform.make_month('platform.event', ${monthsAgo(-7)})`);
    expect(await home()).toEqual([expect.stringMatching(/^platform\.event_y\d{4}m\d{2}$/)]);
    expect((await allEvents()).items.filter(({ subject }) => subject === stream)).toHaveLength(1);
    await sql(`delete from platform.event where id = $1`, [id]);
  });
});

describe('the role of the application', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ connectionString: product.database.appUrl });
    await client.connect();
  });
  afterAll(() => client.end());

  it.each([
    ['select platform.forget_events(11)', 'At least 12 months'],
    ['select platform.forget_events(null)', 'At least 12 months'],
    ['select scalepoint_gateway.forget_deliveries(0)', 'At least 12 months'],
    [`select platform.make_month('platform.event', now())`, 'permission denied'],
    ['drop table platform.event_other', 'must be owner'],
    ['select * from platform.event_other', 'permission denied'],
    ['select * from scalepoint_gateway.delivery_other', 'permission denied'],
    ['delete from platform.event', 'permission denied'],
    ['update platform.event_stream set version = 0', 'permission denied'],
  ])('cannot do more than is meant: %s', async (text, refusal) => {
    await expect(client.query(text)).rejects.toThrow(refusal);
  });

  const dropLastMonths = async () => {
    for (const table of ['platform.event', 'scalepoint_gateway.delivery']) {
      const last = (await sql('select name from platform.months_of($1)', [table])).at(-1);
      await sql(`drop table ${String(last?.['name'])}`);
    }
  };
  const missing = () =>
    sql(
      `select table_name, ahead from platform.kept_by_month, generate_series(0, 1) ahead
        where not exists (select from platform.months_of(table_name)
                           where month = date_trunc('month', now() + make_interval(months => ahead), 'UTC'))`,
    );

  it('makes room for months to come, several processes at once', async () => {
    await dropLastMonths();
    await Promise.all(Array.from({ length: 4 }, () => forgetEvents()));
    expect(await missing()).toEqual([]);
  });

  it('starts while a backup holds the tables, and makes room afterwards', async () => {
    while ((await missing()).length < 2) await dropLastMonths();
    const backup = new Client({ connectionString: product.database.superuserUrl });
    await backup.connect();
    try {
      await backup.query('begin; lock table platform.event_other in access share mode');
      await migrate(product.database.ownerUrl);
      expect(await missing()).toHaveLength(2);
    } finally {
      await backup.end();
    }
    await forgetEvents();
    expect(await missing()).toEqual([]);
  });

  it('has room after a start that finds nothing to migrate', async () => {
    // The test before last created months further ahead.
    while ((await missing()).length < 2) await dropLastMonths();
    await migrate(product.database.ownerUrl);
    expect(await missing()).toEqual([]);
  });
});
