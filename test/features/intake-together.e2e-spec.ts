import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runningProduct } from './running-api.js';

const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const EXAMPLE_ID = '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01';

const together = runningProduct();
const alone = runningProduct({ INTAKE_GROUP_COMMIT: 'false', DB_FAST_PATH: 'false', REACT_IN_BATCHES: 'false' });

type Product = typeof together;

/** The stored data of a task, without generated ids and times. */
async function stored({ database }: Product, taskId: string) {
  const [task] = await database.sql(
    `select task.id, to_jsonb(task) - '{id,case_id,insurer_id,content_at,received_at,created_at,updated_at}'::text[] as task from case_intake.task where scalepoint_task_id = $1`,
    [taskId],
  );
  const id = String(task?.['id']);
  const [delivery] = await database.sql(
    `select channel, state, reason, results, scalepoint_task_ids, content_type, size, raw,
        (select encode(digest, 'base64') from scalepoint_gateway.message where delivery_id = delivery.id) as digest,
        token_id is not null as token, insurer_id is not null as insurer
       from scalepoint_gateway.delivery where scalepoint_task_ids = array[$1::text] order by id limit 1`,
    [taskId],
  );
  const [opened] = await database.sql(
    `select id, to_jsonb(opened) - '{id,task_id,number,created_at,updated_at}'::text[] as opened from case_intake."case" opened where task_id = $1`,
    [id],
  );
  const caseId = String(opened?.['id']);
  // Each is caused by an event of its own task, whatever else was written in the same transaction.
  const events = await database.sql(
    `select stream = $1 as "ofTask", version, type, actor, data - '{taskId,insurerId,caseId,number}'::text[] as data,
            causation_id is null or exists (select from platform.event cause
              where cause.id::text = effect.causation_id and cause.stream = $1) as caused,
            correlation_id = (select correlation_id from platform.event where stream = $1 and version = 1) as correlated
       from platform.event effect where stream in ($1, $2) order by stream = $1, version`,
    [`case-intake.task:${id}`, `case-intake.case:${caseId}`],
  );
  const changed = '{id,taskId,caseId,number,insurerId,contentAt,receivedAt}';
  const audit = await database.sql(
    `select actor, action, entity, before, after - '${changed}'::text[] as after,
            correlation_id = (select correlation_id from platform.event where stream = $2 and version = 1) as correlated
       from platform.audit where entity_id = any ($1) order by entity, action`,
    [[id, caseId], `case-intake.task:${id}`],
  );
  return { task: task?.['task'], opened: opened?.['opened'], delivery, events, audit };
}

const send = (product: Product, body: string) =>
  product.scalepoint().post('/scalepoint/v1/demo/tasks').set('content-type', 'application/json').send(body);

it('stores the same together as alone, and answers the same', async () => {
  const ids = Array.from({ length: 40 }, () => randomUUID());
  const bodies = ids.map((id) => example.replace(EXAMPLE_ID, id));
  const answers = await Promise.all(
    [together, alone].map((product) => Promise.all(bodies.map((body) => send(product, body)))),
  );
  const shown = answers.map((of) =>
    of.map(({ status, body }) => ({ status, tasks: (body as { tasks: unknown }).tasks })),
  );
  expect(shown[0]).toEqual(shown[1]);
  await together.settled();
  await alone.settled();
  for (const id of ids.slice(0, 5)) expect(await stored(together, id)).toEqual(await stored(alone, id));
});

it('takes each task once, whatever arrives together: repeats, updates before their task, other senders, other companies', async () => {
  const ids = Array.from({ length: 12 }, () => randomUUID());
  const bodies = ids.flatMap((id) => {
    const message = example.replace(EXAMPLE_ID, id);
    const update = message.replace('"kind": "new"', '"kind": "update"').replace('"revision": 1', '"revision": 2');
    return [message, message, update, message.replace('0f6f7c52', 'ffffffff')];
  });
  const answers = await Promise.all(bodies.map((body) => send(together, body)));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(ids.length);
  expect(statuses.filter((status) => status === 200)).toHaveLength(3 * ids.length);
  await together.settled();
  const tasks = await together.database.sql(
    `select scalepoint_task_id::text as id, revision, status from case_intake.task where scalepoint_task_id = any ($1::uuid[])`,
    [ids],
  );
  expect(new Set(tasks.map(({ id }) => id))).toEqual(new Set(ids));
  expect(tasks.every(({ revision, status }) => revision === 2 && status === 'case-opened')).toBe(true);
  const [cases] = await together.database.sql(
    `select count(*)::int as many from case_intake."case" join case_intake.task on task.case_id = "case".id where task.scalepoint_task_id = any ($1::uuid[])`,
    [ids],
  );
  expect(cases).toEqual({ many: ids.length });
});

it('writes the events and audit rows of each request with its own correlation id, also when requests share a transaction', async () => {
  const ids = Array.from({ length: 10 }, () => randomUUID());
  const news = ids.map((id) => example.replace(EXAMPLE_ID, id));
  const updates = news.map((body) =>
    body.replace('"kind": "new"', '"kind": "update"').replace('"revision": 1', '"revision": 2'),
  );
  const answers = await Promise.all(news.map((body) => send(together, body)));
  await together.settled();
  const updated = await Promise.all(updates.map((body) => send(together, body)));
  const correlationIds = async (table: string, column: string, condition: string) => {
    const rows = await together.database.sql(
      `select task.scalepoint_task_id as id, ${table}.correlation_id as correlation
         from case_intake.task join ${table} on ${column} = 'case-intake.task:' || task.id or ${column} = task.id::text
        where ${condition} and task.scalepoint_task_id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, correlation }) => [id, correlation]));
  };
  const sent = (responses: typeof answers) =>
    new Map(ids.map((id, index) => [id, responses[index]?.headers['x-correlation-id'] as string]));
  expect(await correlationIds('platform.event', 'stream', `type = 'case-intake.task-received.v1'`)).toEqual(
    sent(answers),
  );
  expect(await correlationIds('platform.event', 'stream', `type = 'case-intake.task-updated.v1'`)).toEqual(
    sent(updated),
  );
  const update = `actor = 'scalepoint' and action = 'update' and entity = 'case-intake.task'`;
  expect(await correlationIds('platform.audit', 'entity_id', update)).toEqual(sent(updated));
});

const post = async (product: Product, path: string, lines: readonly unknown[]) => {
  const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const anna = await product.as('anna');
  const answer = await anna.post(path).set('content-type', 'application/x-ndjson').send(body).expect(200);
  return answer.body as unknown;
};

/** State, events and audit of the streams, without generated ids and times. */
async function written({ database }: Product, table: string, streams: string) {
  return {
    rows: await database.sql(
      `select to_jsonb(kept) - '{id,case_id,insurer_id,registered_at,content,fingerprint,created_at,updated_at}'::text[] as row
         from ${table} kept order by 1`,
    ),
    events: await database.sql(
      `select count(*), version, type, actor from platform.event where stream like $1 group by 2, 3, 4 order by 3, 2`,
      [streams],
    ),
    audit: await database.sql(
      `select action, actor, before, after - '{id,caseId,insurerId,registeredAt,fingerprint}'::text[] as after
         from platform.audit where entity || ':' like $1 order by 1, after ->> 'number'`,
      [streams],
    ),
  };
}

it('imports the same entries together as alone, and reports the same', async () => {
  const lines = Array.from({ length: 40 }, (_, n) => ({ id: `i-${n}`, name: `Åse ${n}`, phones: [`2099${1000 + n}`] }));
  const some = [...lines, { id: 'i-1', name: 'Senere' }, { id: 'i-x', name: 'Bo', cvr: '12' }, '{', { id: 'i-y' }];
  const again = lines.map((line, n) => (n % 3 === 0 ? { ...line, name: 'Ny' } : line));
  const reports = await Promise.all(
    [together, alone].map(async (product) => [
      await post(product, '/v1/directory/debtors/import', some),
      await post(product, '/v1/directory/debtors/import', again),
    ]),
  );
  // Alone, a line that comes twice in an import creates and then changes; together, its last one is created.
  expect(reports[0]).toMatchObject([
    { read: 44, refused: 3, created: 40, changed: 0 },
    { created: 0, changed: 15, unchanged: 25 },
  ]);
  expect(reports[1]).toMatchObject([{ read: 44, refused: 3, created: 40, changed: 1 }, { created: 0 }]);
  expect(reports[1]?.[0]).toMatchObject({ faults: (reports[0]?.[0] as { faults: unknown }).faults });
  const entries = ({ database }: Product) =>
    database.sql(
      `select id, name, active, phones, phone_keys, name_key from directory.entry where id like 'i-%' order by id`,
    );
  expect(await entries(together)).toEqual(await entries(alone));
});

it('imports the same invoices together as alone, and reports the same', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const line = (amount: string, deductsInvoiceId?: unknown) => ({
    text: 'Rør',
    quantity: '1',
    unit: 'stk',
    unitPrice: { amount, currency: 'DKK' },
    vatCategory: 'S',
    deductsInvoiceId,
  });
  const outcomes = await Promise.all(
    [together, alone].map(async (product) => {
      const [opened] = await product.database.sql(`select id from case_intake."case" order by number limit 1`);
      const invoice = (number: string, lines: unknown[], more: object = {}) => ({
        number,
        kind: 'repair',
        caseId: opened?.['id'],
        issueDate: today,
        deliveryDate: '2026-01-01',
        lines,
        ...more,
      });
      const onAccount = invoice('A-1', [line('500.00')], { kind: 'onAccount' });
      const { body } = await (await product.as('anna')).post('/v1/invoices').send(onAccount).expect(201);
      const { id } = body as { id: string };
      const deducting = (number: string, amount: string) => invoice(number, [line('900.00'), line(amount, id)]);
      const lines = [
        ...Array.from({ length: 20 }, (_, n) => invoice(`F-${n}`, [line(`${n + 1}.50`)])),
        invoice('f-3', [line('4.50')]),
        invoice('F-3', [line('9.00')]),
        invoice('F-99', [line('9.00')], { caseId: randomUUID() }),
        deducting('D-1', '-300.00'),
        deducting('D-2', '-300.00'),
        deducting('D-3', '-200.00'),
        '{',
      ];
      const report = await post(product, '/v1/invoices/import', lines);
      const repeated = await post(product, '/v1/invoices/import', lines);
      return { report, repeated, written: await written(product, 'invoicing.invoice', 'invoicing.invoice:%') };
    }),
  );
  expect(outcomes[0]).toEqual(outcomes[1]);
  expect(outcomes[0]?.report).toMatchObject({ read: 27, refused: 4 });
  expect(outcomes[0]?.repeated).toMatchObject({ read: 27, refused: 4 });
});
