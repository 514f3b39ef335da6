import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Precondition } from '#platform/preconditions';
import { evaluatesPreconditions } from './evaluates-preconditions.js';
import { isForAbsent, versionIn } from './if-match.js';

/**
 * On a route or a controller that changes an aggregate without asking for its version: `If-Match` and `If-None-Match: *`
 * are optional, and evaluated in the transaction of the command if they are sent.
 *
 * @param stream what the aggregate is called in the event log
 * @param parameters of the address that are its key; none if there is one in each company
 */
export function ChangesVersionOf(stream: string, ...parameters: string[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    UseInterceptors(new Preconditions(stream, parameters)),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'ETag of the version that the change is based on. Refused with 412 if there is another one by now',
      schema: { type: 'string' },
    }),
    (target: object, _name?: unknown, descriptor?: PropertyDescriptor) =>
      evaluatesPreconditions((descriptor?.value as object | undefined) ?? target),
  );
}

class Preconditions implements NestInterceptor {
  constructor(
    private readonly stream: string,
    private readonly parameters: readonly string[],
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { headers, params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
    if (ifMatch === undefined && ifNoneMatch === undefined) return next.handle();
    const precondition = new Precondition({
      stream: this.stream,
      key: Object.fromEntries(this.parameters.map((name) => [name, (params[name] ?? '').normalize('NFC')])),
      ifMatch: ifMatch === undefined ? undefined : versionIn(ifMatch),
      ifAbsent: isForAbsent(ifNoneMatch),
    });
    return Precondition.run(precondition, () => next.handle());
  }
}
