import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Output folder of `npm run build`. */
const BUILT = resolve('dist-console');
const YEAR_SECONDS = 31_536_000;
/** What makes the console installable. Their names have no hash, so browsers ask for them again. */
const INSTALLABLE = ['sw.js', 'manifest.webmanifest', 'icon-192.png', 'icon-512.png'];

/** Pages for people without a login. Their links have the secret behind `#`, which no browser sends. */
const LINK_PAGES = ['/link/messages', '/link/subcontract', '/link/visit'];
/** They run their own script and nothing else, and no search engine lists them. */
const LINK_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
};

/** Serves the web console at /console, a single-page application; its assets have content hashes in their names. */
export async function serveConsole(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(BUILT, 'index.html'))) {
    new Logger('Console').warn('No console found in dist-console. Run "npm run build" to build it');
    return;
  }
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: join(BUILT, 'assets'),
    prefix: '/console/assets/',
    maxAge: YEAR_SECONDS * 1000,
    immutable: true,
    preCompressed: true,
    decorateReply: true,
  });
  fastify.get('/', (_request, reply) => reply.redirect('/console/'));
  for (const name of INSTALLABLE) {
    fastify.get(`/console/${name}`, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(name, BUILT, { cacheControl: false }),
    );
  }
  for (const path of ['/console', '/console/*']) {
    fastify.get(path, (_request, reply) =>
      reply.header('cache-control', 'no-store').sendFile('index.html', BUILT, { cacheControl: false }),
    );
  }
  // Where mail programs post to; one that opens it instead gets the page with the button.
  fastify.get<{ Params: { secret: string } }>('/unsubscribe/:secret', ({ params }, reply) =>
    reply.headers(LINK_HEADERS).redirect(`/link/messages#${encodeURIComponent(params.secret)}`),
  );
  for (const path of LINK_PAGES) {
    fastify.get(path, (_request, reply) =>
      reply.headers(LINK_HEADERS).sendFile('link.html', BUILT, { cacheControl: false }),
    );
  }
}
