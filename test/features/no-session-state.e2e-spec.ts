import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import { runningProduct } from './running-api.js';

/*
 * A pooler in transaction mode gives each transaction any free session. That works as long as no transaction leaves
 * state in its session, except for prepared statements, which PgBouncer 1.21 tracks (max_prepared_statements).
 */
const product = runningProduct();
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

const LEFT_BEHIND = `
  select pg_backend_pid() as pid,
         (select string_agg(name, ',') from pg_settings where source = 'session') as settings,
         coalesce(current_setting('app.companies', true), '') as companies,
         (select count(*)::int from pg_listening_channels()) as channels,
         (select count(*)::int from pg_locks where pid = pg_backend_pid() and locktype = 'advisory') as locks,
         (select count(*)::int from pg_cursors) as cursors,
         (select count(*)::int from pg_class where relpersistence = 't' and relnamespace = pg_my_temp_schema()) as tables`;

it('no transaction leaves anything behind in its session', async () => {
  const anna = await product.as('anna');
  const send = async () => {
    const message = JSON.parse(example) as { payload: { case: object } };
    const payload = { ...message.payload, taskId: randomUUID(), case: { ...message.payload.case, id: randomUUID() } };
    await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .send({ ...message, payload })
      .expect(200);
  };
  await Promise.all(Array.from({ length: 12 }, send));
  await product.settled();
  const paths = ['/v1/tasks?q=strandst', '/v1/cases', '/v1/events', '/v1/audit', '/v1/directory/debtors?q=nord'];
  await Promise.all(paths.map((path) => anna.get(path).expect(200)));
  await anna.get('/v1/tasks?cursor=x').expect(400);
  // Outside any transaction, whose own settings would show.
  const connection = product.app.get(MikroORM).em.getConnection();
  const look = () => connection.execute<{ pid: number }[]>(LEFT_BEHIND);
  const sessions = await Promise.all(Array.from({ length: 40 }, look));
  const states = sessions.flat();
  expect(new Set(states.map(({ pid }) => pid)).size).toBeGreaterThan(1);
  for (const { pid: _, ...state } of states) {
    expect(state).toEqual({ settings: null, companies: '', channels: 0, locks: 0, cursors: 0, tables: 0 });
  }
});
