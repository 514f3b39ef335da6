import fastify from 'fastify';
import { Pool } from 'pg';
import { storeTask } from './task-sql.js';

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** The baseline: only Fastify and pg, one transaction per request. */
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });
const companyId = process.env['COMPANY_ID'] ?? '';
const server = fastify({ bodyLimit: 10_485_760 });

server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
  done(null, Object.fromEntries(new URLSearchParams(body as string))),
);
for (const [path, withCase] of [
  ['/tasks', false],
  ['/cases', true],
] as const) {
  server.post(path, async (request) => {
    const client = await pool.connect();
    try {
      const raw = JSON.stringify(request.body);
      await storeTask(client, companyId, raw, (request.body as { payload?: object }).payload ?? {}, withCase);
    } finally {
      client.release();
    }
    return { status: 'accepted' };
  });
}
const statements = JSON.parse(process.env['OVERVIEW_STATEMENTS'] ?? '{}') as Record<string, Statement>;
server.get('/overview/:name', async (request) => {
  const { name } = request.params as { name: string };
  const statement = statements[name];
  if (!statement) throw new Error(`There is no statement for ${name}`);
  const { rows } = await pool.query<object>(statement.text, statement.values);
  return { items: rows };
});
process.stdout.write(`LISTENING ${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.on('SIGTERM', () => void server.close().then(() => pool.end()));
