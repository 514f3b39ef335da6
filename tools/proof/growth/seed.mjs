import pg from 'pg';

/** Deliveries, audit and search words of the others are left out; their tasks, streams and events are there. */
const EVENTS = `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
  select company_id, 'case-intake.task:' || id, 1, uuidv7(), 'case-intake.task-received.v1',
         jsonb_build_object('taskId', id, 'insurerId', insurer_id), 'scalepoint', id::text, received_at
    from case_intake.task where company_id = any ($1)`;

async function within(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @returns their ids */
export function seedCompanies(url, count) {
  return within(url, async (client) => {
    const { rows } = await client.query(
      `insert into platform.company (id, key, name) select uuidv7(), 'firma-' || n, 'Firma ' || n || ' ApS' from generate_series(1, $1::int) n returning id`,
      [count],
    );
    return rows.map(({ id }) => id);
  });
}

/** One event for each task, and for each further company the same tasks as the first one has. */
export function seedEvents(url, company, others) {
  return within(url, async (client) => {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query(
      `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
        where attrelid = 'case_intake.task'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'company_id'`,
    );
    await client.query(
      `insert into case_intake.task (company_id, ${rows[0].columns}) select other, ${rows[0].columns}
         from case_intake.task, unnest($2::uuid[]) other where company_id = $1`,
      [company, others],
    );
    await client.query(
      `insert into case_intake.task_word select other, word, task_id from case_intake.task_word, unnest($2::uuid[]) other where company_id = $1`,
      [company, others],
    );
    await client.query('set session_replication_role = origin');
    await client.query(EVENTS, [[company, ...others]]);
    for (const table of ['case_intake.task', 'case_intake.task_word', 'platform.event', 'platform.event_stream']) {
      await client.query(`vacuum (analyze) ${table}`);
    }
  });
}
