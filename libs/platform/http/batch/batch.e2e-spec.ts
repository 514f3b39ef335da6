import { Readable } from 'node:stream';
import { Controller, Get, Header, Module, StreamableFile } from '@nestjs/common';
import { RequirePermission } from '#platform/identity';
import { PARCEL, SampleApi } from '../../testing/sample-api.js';
import { type RunningApi, startSampleApi } from '../../testing/start-sample-api.js';
import { BatchModule } from './batch.module.js';
import { MAX_READS } from './batch.dto.js';

/** It never ends, as a stream of events. */
const endless = new Readable({ read: () => undefined });

@Controller('v1/endless')
@RequirePermission('tasks:read')
class EndlessController {
  @Get()
  @Header('content-type', 'text/event-stream')
  read(): StreamableFile {
    endless.push('data: 1\n\n');
    return new StreamableFile(endless);
  }
}

@Module({ imports: [SampleApi, BatchModule], controllers: [EndlessController] })
class WithBatch {}

let api: RunningApi;
beforeAll(async () => {
  api = await startSampleApi({ RATE_LIMIT_PER_MINUTE: '60' }, WithBatch);
});
afterAll(() => api.stop());

async function read(paths: readonly string[], headers: Record<string, string>) {
  const query = paths.map((path) => `path=${encodeURIComponent(path)}`).join('&');
  const answer = await api.app.inject({ method: 'GET', url: `/v1/batch?${query}`, headers });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

it('answers each address as if it was asked for alone, in the given order', async () => {
  const headers = { ...(await api.signedIn('tasks:read')), 'accept-language': 'en' };
  const paths = [`/v1/parcels/${PARCEL}`, '/v1/parcels?limit=2&state=packed', '/v1/parcels/lost', '/v1/nowhere'];
  const { status, body } = await read(paths, headers);
  expect(status).toBe(200);
  const alone = await Promise.all(
    paths.map(async (path) => {
      const answer = await api.app.inject({ method: 'GET', url: path, headers });
      return { path, status: answer.statusCode, etag: answer.headers['etag'] ?? null, body: answer.json() };
    }),
  );
  const comparable = (answers: { body: object }[]) =>
    answers.map((one) => ({ ...one, body: { ...one.body, traceId: undefined, instance: undefined } }));
  expect(comparable(body.answers)).toEqual(comparable(alone));
  expect(alone.map((one) => one.status)).toEqual([200, 200, 409, 404]);
});

it('takes one address whose query contains commas', async () => {
  const headers = await api.signedIn('tasks:read');
  const { body } = await read(['/v1/parcels?state=packed,sent'], headers);
  expect(body.answers).toHaveLength(1);
  expect(body.answers[0].body.errors[0].pointer).toBe('/state');
});

it('needs the permission of each address', async () => {
  const { body } = await read(['/v1/parcels', '/v1/parcels/trace'], await api.signedIn('cases:read'));
  expect(body.answers.map(({ status }: { status: number }) => status)).toEqual([403, 403]);
  expect((await read(['/v1/parcels'], {})).status).toBe(401);
});

it('refuses what is no JSON, and ends it; what is outside the API, and a batch in a batch', async () => {
  const headers = await api.signedIn('tasks:read');
  const outside = [
    '/v1/batch?path=/v1/parcels',
    '/v1/../openapi.json',
    '/v1/%2e%2e/openapi.json',
    '/v1/./batch?path=/v1/me',
  ];
  const { body } = await read(['/v1/endless', ...outside, '/v1/parcels'], headers);
  expect(body.answers.map(({ status }: { status: number }) => status)).toEqual([400, 400, 400, 400, 400, 200]);
  expect(body.answers[0].body.code).toBe('http.not-in-a-batch');
  expect(endless.destroyed).toBe(true);
});

it.each([
  ['no address', []],
  ['too many', Array.from({ length: MAX_READS + 1 }, () => '/v1/parcels')],
  ['an address of another server', ['https://elsewhere.example/v1/parcels']],
  ['an address that leads elsewhere', ['//elsewhere.example/v1/parcels']],
])('refuses %s', async (_what, paths) => {
  const { status, body } = await read(paths, await api.signedIn('tasks:read'));
  expect([status, body.errors?.[0]?.pointer.startsWith('/path')]).toEqual([400, true]);
});

it('counts each address towards the rate limit', async () => {
  const headers = await api.signedIn('tasks:read');
  const left = async () => {
    const answer = await api.app.inject({ method: 'GET', url: '/v1/parcels', headers });
    return Number(answer.headers['ratelimit-remaining']);
  };
  const before = await left();
  await read(['/v1/parcels', '/v1/parcels', '/v1/parcels'], headers);
  expect(before - (await left())).toBe(5);
});
