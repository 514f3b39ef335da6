import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { ConsoleSignIn } from '#platform/config';
import { buildOpenApi, type ApiDescription } from './build-open-api.js';
import { IssuerSignIn } from './issuer-sign-in.js';

const OPENER_POLICY = 'cross-origin-opener-policy';

/** `/openapi.json` and Swagger UI at `/docs`; the document is built on the first request. */
export function serveDocs(app: NestFastifyApplication, info: ApiDescription, signIn: ConsoleSignIn | null): void {
  const { patch } = info;
  SwaggerModule.setup('docs', app, () => buildOpenApi(app, info), {
    raw: ['json'],
    jsonDocumentUrl: '/openapi.json',
    customSiteTitle: info.title,
    swaggerOptions: {
      persistAuthorization: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      ...(signIn && { initOAuth: initOAuth(signIn) }),
    },
    ...((patch || signIn) && { patchDocumentOnRequest: patchedBy(patch, signIn) }),
  });
  if (signIn) openIssuerWindow(app.getHttpAdapter().getInstance());
}

function initOAuth({ clientId, scope }: ConsoleSignIn) {
  return { clientId, scopes: scope.split(' '), usePkceWithAuthorizationCodeGrant: true };
}

function patchedBy(patch: ApiDescription['patch'], settings: ConsoleSignIn | null) {
  const signIn = settings && new IssuerSignIn(settings);
  // Nest awaits it, although its type says otherwise.
  const patched = async (_request: unknown, _reply: unknown, document: OpenAPIObject) => {
    const own = patch ? await patch(document) : document;
    return signIn ? signIn.addTo(own) : own;
  };
  return patched as unknown as (request: unknown, reply: unknown, document: OpenAPIObject) => OpenAPIObject;
}

/**
 * Swagger UI expects its page for the way back from the issuer beside itself, under whatever name and prefix it was
 * loaded, so its own address must end with a slash. That page reports to the one that opened its window.
 */
function openIssuerWindow(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ url }, reply, done) => {
    if (url !== '/docs') return done();
    void reply.redirect('docs/');
  });
  fastify.addHook('onSend', ({ url }, reply, _payload, done) => {
    if (url === '/docs/') void reply.header(OPENER_POLICY, 'same-origin-allow-popups');
    else if (url.startsWith('/docs/oauth2-redirect.html')) void reply.header(OPENER_POLICY, 'unsafe-none');
    done();
  });
}
