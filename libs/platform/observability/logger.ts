import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '#platform/config';
import { maskCpr } from '#shared-kernel';
import { describeError, maskSecrets } from './mask-secrets.js';
import { Trace } from './trace.js';

/**
 * The process's log on standard output: one JSON object per line (or plain text with `LOG_FORMAT=pretty`).
 * Each line has the correlation id, company and actor of the current work.
 */
export function createLogger(
  { logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>,
  destination?: DestinationStream,
): Logger {
  const options = {
    level: logLevel,
    base: undefined,
    messageKey: 'message',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level: string) => ({ level }), log: maskSecrets },
    serializers: { err: describeError, stack: maskCpr },
    mixin: traceOf,
  };
  if (destination) return pino(options, destination);
  if (logFormat === 'pretty') {
    return pino({ ...options, transport: { target: 'pino-pretty', options: { messageKey: 'message' } } });
  }
  // Asynchronous, so that a slow log reader does not block requests; flushed when the process exits.
  return pino(options, pino.destination({ dest: 1, sync: false }));
}

function traceOf(): object {
  const { correlationId, causationId, companyId, actor, span } = Trace.current();
  return {
    correlationId,
    actor,
    ...(causationId && { causationId }),
    ...(companyId && { companyId }),
    // The names that log collectors look for.
    ...(span && { trace_id: span.traceId, span_id: span.spanId }),
  };
}
