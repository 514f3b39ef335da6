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
    `select task.id, to_jsonb(task) - '{id,case_id,insurer_id,content_at,received_at}'::text[] as task from case_intake.task where scalepoint_task_id = $1`,
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
    `select id, to_jsonb(opened) - '{id,task_id,number}'::text[] as opened from case_intake."case" opened where task_id = $1`,
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
