import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fastify, type FastifyInstance } from 'fastify';
import { serveGuide } from './serve-guide.js';

const built = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(built, { recursive: true }));

async function serving(): Promise<FastifyInstance> {
  const app = fastify();
  await serveGuide(app, built);
  return app;
}

it('without a built guide /guide says how to build it', async () => {
  const app = await serving();
  for (const url of ['/guide', '/guide/da/faktura']) {
    const { statusCode, body } = await app.inject(url);
    expect([statusCode, body]).toEqual([404, expect.stringContaining('npm run guide')]);
  }
});

it('a built guide has its pages without an extension, and assets that are kept and compressed', async () => {
  mkdirSync(join(built, 'assets'));
  mkdirSync(join(built, 'da'));
  writeFileSync(join(built, 'index.html'), 'Guide');
  writeFileSync(join(built, 'errors.html'), 'Errors');
  writeFileSync(join(built, 'da/index.html'), 'Vejledning');
  writeFileSync(join(built, '.sources'), 'digest');
  writeFileSync(join(built, 'assets/app.js'), 'const a = 1;');
  writeFileSync(join(built, 'assets/app.js.gz'), gzipSync('const a = 1;'));
  const app = await serving();
  const { headers } = await app.inject('/guide');
  expect(headers.location).toBe('/guide/');
  const page = async (url: string) => (await app.inject(url)).body;
  expect(await Promise.all(['/guide/', '/guide/errors', '/guide/errors.html', '/guide/da/'].map(page))).toEqual([
    'Guide',
    'Errors',
    'Errors',
    'Vejledning',
  ]);
  const script = await app.inject({ url: '/guide/assets/app.js', headers: { 'accept-encoding': 'gzip' } });
  expect(script.headers).toMatchObject({
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await app.inject('/guide/errors')).headers['cache-control']).toBe('public, max-age=0');
  expect((await app.inject('/guide/missing')).statusCode).toBe(404);
  expect((await app.inject('/guide/.sources')).statusCode).not.toBe(200);
});
