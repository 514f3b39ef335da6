import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Who started what is running now, and what it belongs to; follows every `await`. */
export interface TraceContext {
  /** A UUID shared by a request, its events and everything that happens because of them. */
  readonly correlationId: string;
  /** The id of the event that caused this; null when somebody asked for it. */
  readonly causationId: string | null;
  /** `user:<id>`, `anonymous`, `reaction:<name>`, `system`, or the name of a system outside. */
  readonly actor: string;
  readonly companyId: string | null;
}

const running = new AsyncLocalStorage<TraceContext>();

// What a process does of its own accord (starting, timers) is found in the log under one id.
const ownAccord: TraceContext = Object.freeze({
  correlationId: randomUUID(),
  causationId: null,
  actor: 'system',
  companyId: null,
});

export class Trace {
  static run<T, A extends unknown[]>(context: TraceContext, work: (...args: A) => T, ...args: A): T {
    return running.run(context, work, ...args);
  }

  /** The present context with some of it replaced, for as long as `work` runs. */
  static with<T>(part: Partial<TraceContext>, work: () => T): T {
    return running.run({ ...Trace.current(), ...part }, work);
  }

  static current(): TraceContext {
    return running.getStore() ?? ownAccord;
  }
}
