import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Unauthenticated } from '#platform/identity';
import { allowedMethods } from '../server/allowed-methods.js';
import { HttpRefusal } from './http-refusal.js';
import { languageOf } from './language.js';
import { PROBLEM_MEDIA_TYPE, renderProblem } from './problem.js';
import { type Refused, refusedBy } from './refused-by.js';

/** `Retry-After` of temporary problems. */
const RETRY_AFTER_SECONDS = 5;

declare module 'fastify' {
  interface FastifyRequest {
    /** Code of the problem in the response, for the log. */
    problemCode: string | null;
  }
}

/** Converts every exception, of handlers and of Fastify itself, to problem details (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const refused = answerProblem(exception, request, http.getResponse<FastifyReply>());
    if (refused.status >= 500) {
      this.logger.error({ err: exception, problem: refused.code, correlationId: request.id }, 'Request failed');
    }
  }
}

export function answerProblem(exception: unknown, request: FastifyRequest, reply: FastifyReply): Refused {
  const refused = refusedBy(wrongMethodOr(exception, request, reply));
  request.problemCode = refused.code;
  if (reply.sent || reply.raw.headersSent) {
    // Headers are sent: abort the connection so that the client sees a truncated response.
    reply.raw.destroy();
    return refused;
  }
  if (refused.status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS);
  if (refused.status === 401) void reply.header('www-authenticate', challengeOf(exception));
  const { retryAfterSeconds } = refused.facts;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', retryAfterSeconds);
  const language = languageOf(request.headers['accept-language']);
  void reply
    .code(refused.status)
    .headers({
      'content-type': PROBLEM_MEDIA_TYPE,
      'content-language': language,
      vary: [String(reply.getHeader('vary') ?? ''), 'Accept-Language'].filter(Boolean).join(', '),
      'cache-control': 'no-store',
    })
    .send(JSON.stringify(renderProblem(refused, language, request.id)));
  return refused;
}

/** An address that is there with other methods is not unknown: 405 names them. */
function wrongMethodOr(exception: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  if (!request.is404 || refusedBy(exception).status !== 404) return exception;
  const allowed = allowedMethods(request);
  if (allowed.length === 0) return exception;
  void reply.header('allow', allowed.join(', '));
  return new HttpRefusal(405);
}

function challengeOf(exception: unknown): string {
  return exception instanceof Unauthenticated ? exception.challenge : 'Bearer';
}
