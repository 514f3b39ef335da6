import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';

// Nest logs a line per module and route at every start, which is only noise.
const chattyContexts = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory']);

/** Writes the messages of Nest and its `Logger` to the process's log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest's contract: the message, then objects, an error or a stack, and last the context name. */
  private write(level: Level, message: unknown, rest: unknown[]): void {
    const last = rest.at(-1);
    const named = typeof last === 'string' && !isStack(last);
    const context = named ? last : undefined;
    const fields: Record<string, unknown> = context ? { context } : {};
    for (const item of named ? rest.slice(0, -1) : rest) {
      if (item instanceof Error) fields.err = item;
      else if (isStack(item)) fields.stack = item;
      else if (typeof item === 'object') Object.assign(fields, item);
      else if (item !== undefined) fields.detail = item;
    }
    const quieter = level === 'info' && chattyContexts.has(context ?? '') ? 'debug' : level;
    if (message instanceof Error) this.logger[quieter]({ ...fields, err: message }, message.message);
    else if (typeof message === 'object' && message !== null) this.logger[quieter]({ ...fields, ...message });
    else this.logger[quieter](fields, String(message as string));
  }
}

function isStack(value: unknown): value is string {
  return typeof value === 'string' && /\n\s+at /.test(value);
}
