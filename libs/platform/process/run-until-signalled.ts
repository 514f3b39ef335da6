/** Time limit of the shutdown; then the process exits anyway. Process supervisors wait for about 10 s. */
export const MAX_SHUTDOWN_MS = 8_000;

/** Ctrl-C under npm arrives twice, from the terminal and from npm, and counts as one signal. */
const SAME_SIGNAL_MS = 500;

export interface Lifetime {
  /**
   * Registers something to stop at the end, in reverse order of registration.
   *
   * @param mayTakeMs is added to the time limit of the shutdown
   * @throws if the shutdown has begun, so that nothing more is started
   */
  onEnd(name: string, stop: () => unknown, mayTakeMs?: number): void;
  /** Ends the process because it cannot work any more. */
  fail(reason: unknown): void;
}

interface Options {
  /** The message for an error that ends the process. */
  readonly describe?: (error: unknown) => string;
  readonly maxShutdownMs?: number;
}

interface Stop {
  readonly name: string;
  readonly stop: () => unknown;
  readonly mayTakeMs: number;
}

/**
 * Runs `start` in this process and shuts it down in order: on SIGTERM and SIGINT, also while it is still starting, if
 * it fails, and if it returns an exit code. A second signal ends the process at once.
 *
 * Call it before anything is started; earlier signals are not handled.
 */
export function runUntilSignalled(
  start: (lifetime: Lifetime) => Promise<number | void>,
  { describe = messageOf, maxShutdownMs = MAX_SHUTDOWN_MS }: Options = {},
): void {
  const stops: Stop[] = [];
  let ending = false;
  let signalledAt: number | undefined;

  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    // A connection that reports its end to no listener must not keep the rest from being stopped in order.
    process.on('uncaughtException', (error) => say(`While stopping: ${messageOf(error)}`));
    let current = '';
    const limitMs = maxShutdownMs + stops.reduce((sum, { mayTakeMs }) => sum + mayTakeMs, 0);
    setTimeout(() => {
      say(`"${current}" did not stop within ${limitMs / 1000} s, so the process ends without it. ${stillOpen()}`);
      process.exit(1);
    }, limitMs).unref();
    let result = code;
    for (let next = stops.pop(); next; next = stops.pop()) {
      current = next.name;
      try {
        await next.stop();
      } catch (error) {
        say(`"${current}" did not stop cleanly: ${messageOf(error)}`);
        result = 1;
      }
    }
    process.exit(result);
  };

  const signalled = () => {
    const now = performance.now();
    if (signalledAt !== undefined && now - signalledAt > SAME_SIGNAL_MS) process.exit(1);
    signalledAt ??= now;
    void end(0);
  };
  process.on('SIGINT', signalled).on('SIGTERM', signalled);

  const fail = (error: unknown) => {
    // During shutdown, errors of interrupted work are expected.
    if (ending) return;
    say(describe(error));
    void end(1);
  };
  const lifetime: Lifetime = {
    onEnd(name, stop, mayTakeMs = 0) {
      if (ending) throw new Error('The process is ending');
      stops.push({ name, stop, mayTakeMs });
    },
    fail,
  };
  start(lifetime).then((code) => (code === undefined ? undefined : end(code)), fail);
}

/** The operator needs the message with its remedy, not a stack trace. */
export function messageOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  return `${message}${cause instanceof Error ? `\nBecause: ${cause.message}` : ''}`;
}

function stillOpen(): string {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return `Still open: ${[...counts].map(([kind, count]) => `${kind} × ${count}`).join(', ')}.`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
