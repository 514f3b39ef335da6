import { isNativeError } from 'node:util/types';

/** The code of every error that means that the database is unavailable, also when MikroORM has wrapped it. */
export const DATABASE_UNAVAILABLE = 'DATABASE_UNAVAILABLE';

/** The database is unavailable: it is down, rejects connections, or took too long. A retry may succeed. */
export class DatabaseUnavailable extends Error {
  readonly code = DATABASE_UNAVAILABLE;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** Whether an error, or one of its causes, means that the database is unavailable. */
export function saysUnavailable(error: unknown): boolean {
  for (let one = error; isNativeError(one); one = one.cause) {
    if ((one as { code?: unknown }).code === DATABASE_UNAVAILABLE) return true;
  }
  return false;
}

/**
 * SQLSTATEs: connection errors, insufficient resources (connections, memory, disk), server shutdown or startup, and
 * time-outs of a statement or of an idle transaction.
 */
const STATES = /^(?:08...|53...|57P0.|57014|25P0[34])$/;
const SOCKET = /^(?:E[A-Z]{3,}|ERR_STREAM_.*|EAI_AGAIN)$/;
/** The driver's own errors have no code. */
const DRIVER = /^(?:Connection terminated|Query read timeout|Client (?:was closed|has encountered a connection error))/;

/** A write was sent to a server that only reads. */
const READ_ONLY_SERVER = '25006';

/** Whether the server, and not the transaction, refuses to write: a primary that was demoted, or a standby. */
export function saysReadOnly(error: unknown): boolean {
  return isNativeError(error) && (error as { code?: unknown }).code === READ_ONLY_SERVER;
}

/** Converts a connection error to `DatabaseUnavailable`; returns other errors unchanged. */
export function asUnavailable(error: unknown): unknown {
  if (!isNativeError(error) || error instanceof DatabaseUnavailable) return error;
  const { code } = error as { code?: unknown };
  const says = typeof code === 'string' ? STATES.test(code) || SOCKET.test(code) : DRIVER.test(error.message);
  return says ? new DatabaseUnavailable(error) : error;
}
