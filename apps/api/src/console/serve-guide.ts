import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { HttpRefusal } from '#platform/http';

/** Output folder of `npm run guide`, which `npm run build` includes and `npm start` does not. */
const BUILT = resolve('dist-guide');
const YEAR_SECONDS = 31_536_000;

/** Serves the documentation site at /guide; its assets have content hashes in their names. */
export async function serveGuide(fastify: FastifyInstance, built = BUILT): Promise<void> {
  if (!existsSync(join(built, 'index.html'))) {
    new Logger('Guide').log('No guide found in dist-guide. Run "npm run guide" to build it');
    for (const path of ['/guide', '/guide/*']) fastify.get(path, () => Promise.reject(notBuilt()));
    return;
  }
  await fastify.register(async (site) => {
    await site.register(fastifyStatic, {
      root: join(built, 'assets'),
      prefix: '/guide/assets/',
      maxAge: YEAR_SECONDS * 1000,
      immutable: true,
      preCompressed: true,
      decorateReply: false,
    });
    await site.register(fastifyStatic, {
      root: built,
      prefix: '/guide/',
      extensions: ['html'],
      dotfiles: 'ignore',
      maxAge: 0,
      redirect: false,
      // The console's files have decorated it.
      decorateReply: false,
    });
    site.get('/guide', (_request, reply) => reply.redirect('/guide/'));
  });
}

function notBuilt(): HttpRefusal {
  return new HttpRefusal(404, {
    code: 'http.guide-not-built',
    da: 'Vejledningen er ikke bygget. Kør "npm run guide".',
    en: 'The guide has not been built. Run "npm run guide".',
  });
}
