import { isNativeError } from 'node:util/types';

/** The code of every error that says that the database cannot answer now, also after the mapper has wrapped it. */
export const DATABASE_UNAVAILABLE = 'DATABASE_UNAVAILABLE';

/** The database cannot answer now: it is away, refuses connections, or took too long. The same may work a moment later. */
export class DatabaseUnavailable extends Error {
  readonly code = DATABASE_UNAVAILABLE;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** Whether an error, or what caused it, says that the database cannot answer now. */
export function saysUnavailable(error: unknown): boolean {
  for (let one = error; isNativeError(one); one = one.cause) {
    if ((one as { code?: unknown }).code === DATABASE_UNAVAILABLE) return true;
  }
  return false;
}

/**
 * SQLSTATEs: connection exceptions, no resources left (connections, memory, disk), the server ends or starts, and the
 * time-outs of a statement and of a transaction that did nothing.
 */
const STATES = /^(?:08...|53...|57P0.|57014|25P0[34])$/;
const SOCKET = /^(?:E[A-Z]{3,}|ERR_STREAM_.*|EAI_AGAIN)$/;
/** The driver's own errors have no code. */
const DRIVER = /^(?:Connection terminated|Query read timeout|Client (?:was closed|has encountered a connection error))/;

/** A failure of the connection as `DatabaseUnavailable`; every other one as it is. */
export function asUnavailable(error: unknown): unknown {
  if (!isNativeError(error) || error instanceof DatabaseUnavailable) return error;
  const { code } = error as { code?: unknown };
  const says = typeof code === 'string' ? STATES.test(code) || SOCKET.test(code) : DRIVER.test(error.message);
  return says ? new DatabaseUnavailable(error) : error;
}
