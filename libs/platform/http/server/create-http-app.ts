import { type Abstract, type DynamicModule, Module, type Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type Config, ConfigModule } from '#platform/config';
import {
  ApiKeys,
  authenticate,
  NotAuthenticated,
  OperatorKey,
  OperatorKeyRequired,
  PermissionGuard,
  type RoutePermission,
  routePermissions,
  Sessions,
  TokenVerifier,
} from '#platform/identity';
import { createLogger, Metrics, NestLogger, ObservabilityModule } from '#platform/observability';
import { answerConditionally } from '../concurrency/conditional-get.js';
import { describeResource } from '../concurrency/describe-resource.js';
import { refuseUnknownVersions } from '../concurrency/evaluated-routes.js';
import { Draining } from '../health/draining.js';
import { HealthModule } from '../health/health.module.js';
import type { ApiDescription } from '../openapi/build-open-api.js';
import { serveDocs } from '../openapi/serve-docs.js';
import { HttpRefusal } from '../problems/http-refusal.js';
import { answerProblem, ProblemFilter } from '../problems/problem.filter.js';
import { readLinks } from '../public-links/read-links.js';
import { RequestValidationPipe } from '../validation/request-validation.pipe.js';
import { rememberMethods } from './allowed-methods.js';
import { allowOrigins } from './allow-origins.js';
import { addBodyParsers, refuseOtherMediaTypes } from './body-parsers.js';
import { answerClientError } from './client-error.js';
import { compressAnswers } from './compress-answers.js';
import { announceDeprecations } from './deprecated.js';
import { drainRefusedBodies } from './drain-refused-bodies.js';
import { type IdempotencyKeeper, supportIdempotencyKeys } from './idempotent-requests.js';
import { MAX_BYTES_AROUND_A_FILE } from './read-form.js';
import { limitRate } from './rate-limit.js';
import { correlationIdOf, setTraceHeaders } from './request-identity.js';
import { logRequests, openSpan, traceHandlers } from './request-trace.js';
import { securityHeaders } from './security-headers.js';
import { refuseUnstorableText } from './storable-text.js';
import { endSlowRequests } from './slow-requests.js';

export interface HttpAppOptions {
  readonly logger?: Logger;
  /** Stores the results of requests with an `Idempotency-Key`; without it the header is ignored. */
  readonly idempotency?: IdempotencyKeeper;
  /** Texts of `/docs` about the API. */
  readonly openApi?: ApiDescription;
  /** Serve only paths with this prefix (workers expose `/health/` only). */
  readonly only?: string;
}

/** Slower senders would occupy a connection. */
const REQUEST_TIMEOUT_MS = 60_000;
/** Imports are read line by line, so that their size costs time but no memory. */
const MAX_IMPORT_BYTES = 1_073_741_824;

@Module({})
class HttpRoot {}

/** The application's module plus configuration, metrics and health. */
export function httpRoot(module: Type | DynamicModule, config: Config): DynamicModule {
  return {
    module: HttpRoot,
    imports: [ConfigModule.forRoot(config), ObservabilityModule, HealthModule, module],
  };
}

/** Fastify with the configured limits. */
export function httpAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: config.trustProxy,
    bodyLimit: config.bodyLimitBytes,
    // Bodies have our own time limit, `endSlowRequests`; headers have Node's.
    requestTimeout: 0,
    genReqId: correlationIdOf,
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
    // Our hook returns the 503 as problem+json.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // #platform/forms parses forms.
    multipart: false,
  });
}

/**
 * An HTTP application for a module, ready for `init()` or `listen()`. It refuses to start if a route declares neither
 * its permission nor that it is public.
 */
export async function createHttpApp(
  module: Type | DynamicModule,
  config: Config,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> {
  const logger = options.logger ?? createLogger(config);
  const app = await NestFactory.create<NestFastifyApplication>(httpRoot(module, config), httpAdapter(config), {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  return setUpHttp(app, config, { ...options, logger });
}

/**
 * For tests that override providers: finishes an application made of `httpRoot` and `httpAdapter`, without a body
 * parser.
 */
export async function setUpHttp(
  app: NestFastifyApplication,
  config: Config,
  { logger = createLogger(config), idempotency, openApi = { title: 'API' }, only }: HttpAppOptions = {},
): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance();
  app.useSecurityHeaders(securityHeaders(config));
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalGuards(new PermissionGuard());
  app.useGlobalPipes(new RequestValidationPipe());
  const verifier = await TokenVerifier.of(config);

  fastify.decorateRequest('principal', null);
  fastify.decorateRequest('isOperator', false);
  fastify.decorateRequest('authenticationFailure', null);
  fastify.decorateRequest('problemCode', null);
  fastify.decorateRequest('companyAsked', null);
  fastify.decorateRequest('span', null);
  await allowOrigins(fastify, config.corsOrigins);
  const routes = () => routePermissions(app);
  rememberMethods(fastify);
  announceDeprecations(fastify, routes);
  refuseUnknownVersions(fastify, routes);
  answerConditionally(fastify);
  compressAnswers(fastify);
  drainRefusedBodies(fastify);
  addBodyParsers(fastify);
  if (idempotency) supportIdempotencyKeys(fastify, idempotency);
  traceHandlers(fastify);
  allowLargeBodies(fastify, config.intakeBodyLimitBytes);
  logRequests(fastify, logger, config.metricsPort === null ? null : app.get(Metrics));
  fastify.addHook('onRequest', openSpan);
  fastify.addHook('onRequest', setTraceHeaders);
  fastify.addHook('onRequest', keepOutOfCaches);
  refuseWhileClosing(fastify, providedBy(app, Draining));
  endSlowRequests(fastify, REQUEST_TIMEOUT_MS);
  if (only !== undefined) answerOnly(fastify, only);
  refuseUnstorableText(fastify);
  const sessions = providedBy(app, Sessions);
  const apiKeys = providedBy(app, ApiKeys);
  const operatorKey = new OperatorKey(config.operatorKey);
  fastify.addHook('onRequest', authenticate({ verifier, sessions, apiKeys, operatorKey, logger }));
  readLinks(fastify);
  await limitRate(fastify, config.rateLimitPerMinute);
  rejectUnauthenticated(fastify, app);
  fastify.addHook('onRequest', refuseOtherMediaTypes);
  fastify.addHook('preSerialization', describeResource);
  if (config.serveDocs) serveDocs(app, { server: config.publicUrl, ...openApi }, config.consoleSignIn);
  return app;
}

/** The router rejects some paths before any of our hooks or filters runs. */
function answerFrameworkError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ 'x-correlation-id': request.id, 'x-content-type-options': 'nosniff' });
  answerProblem(error, request, reply);
}

/** Responses are specific to a user and must not be cached. The console's files set their own header. */
function keepOutOfCaches(_request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  void reply.header('cache-control', 'no-store');
  done();
}

/** Null if no module of the application provides it; asking Nest for it would log an error. */
function providedBy<T>(app: NestFastifyApplication, wanted: Abstract<T>): T | null {
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  const isProvided = modules.some(({ providers }) => providers.has(wanted));
  return isProvided ? app.get<T>(wanted, { strict: false }) : null;
}

function allowLargeBodies(fastify: FastifyInstance, bytes: number): void {
  fastify.addHook('onRoute', (route) => {
    if (route.config?.largeBody) route.bodyLimit = bytes;
    if (route.config?.takesFile) route.bodyLimit = bytes + MAX_BYTES_AROUND_A_FILE;
    if (route.config?.accepts?.includes('application/x-ndjson')) route.bodyLimit = MAX_IMPORT_BYTES;
  });
}

function answerOnly(fastify: FastifyInstance, beginning: string): void {
  fastify.addHook('onRequest', ({ url }, _reply, done) => {
    done(url.startsWith(beginning) ? undefined : new HttpRefusal(404));
  });
}

function refuseWhileClosing(fastify: FastifyInstance, draining: Draining | null): void {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onRequest', (_request, _reply, done) => done(closing ? new HttpRefusal(503) : undefined));
  // Decided when the response is sent: a connection that a request from before keeps open would hold up the end.
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (closing || draining?.isBegun) void reply.header('connection', 'close');
    done(null, payload);
  });
}

/** Rejects callers without a token before the body is read; the guard checks permissions. */
function rejectUnauthenticated(fastify: FastifyInstance, app: NestFastifyApplication): void {
  const guarded = new Set<string>();
  const operated = new Set<string>();
  fastify.addHook('onReady', (done) => {
    const routes = routePermissions(app);
    for (const { method, path, access } of routes) {
      if (access === 'operator') operated.add(`${method} ${path}`);
      else if (access !== 'public') guarded.add(`${method} ${path}`);
    }
    done(faultOf(fastify, routes));
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { principal, isOperator, method, routeOptions, authenticationFailure } = request;
    const route = `${method} ${routeOptions.url}`;
    if (operated.has(route)) {
      done(isOperator ? undefined : new OperatorKeyRequired());
      return;
    }
    const refused = !principal && guarded.has(route);
    done(refused ? (authenticationFailure ?? new NotAuthenticated('missing')) : undefined);
  });
}

function faultOf(fastify: FastifyInstance, routes: readonly RoutePermission[]): Error | undefined {
  const named = (list: readonly RoutePermission[]) =>
    list.map(({ method, path, handler }) => `${method} ${path} (${handler})`).join(', ');
  const open = routes.filter(({ access }) => access === 'missing');
  if (open.length > 0) return new Error(`Routes without @RequirePermission or @Public: ${named(open)}`);
  const elsewhere = routes.filter(({ method, path }) => !fastify.hasRoute({ method: method, url: path }));
  if (elsewhere.length > 0) return new Error(`Routes that a prefix or a version moved elsewhere: ${named(elsewhere)}`);
  return undefined;
}
