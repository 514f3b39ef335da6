import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '#platform/config';

/** Serves the description of all events at /asyncapi.json, as `npm run asyncapi` made it. Public, as /openapi.json is. */
export async function serveAsyncApi(app: NestFastifyApplication): Promise<void> {
  if (!app.get(Config).serveDocs) return;
  const document = await readFile(resolve('asyncapi.json'), 'utf8');
  app
    .getHttpAdapter()
    .getInstance()
    .get('/asyncapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(document));
}
