import { AsyncLocalStorage } from 'node:async_hooks';

/** Where the work at hand comes from. It follows a task from HTTP through the event log to every reaction. */
export interface TraceContext {
  /** Shared by everything that one request of the outside set going. */
  readonly correlationId: string;
  /** The event that set this work going; `null` at the outside's own request. */
  readonly causationId: string | null;
  /** `user:<id>`, `scalepoint`, `reaction:<name>` or `system`. */
  readonly actor: string;
  readonly companyId: string | null;
}

const storage = new AsyncLocalStorage<TraceContext>();

const untraced: TraceContext = { correlationId: 'untraced', causationId: null, actor: 'system', companyId: null };

export const Trace = {
  run<T>(context: TraceContext, work: () => T): T {
    return storage.run(context, work);
  },

  current(): TraceContext {
    return storage.getStore() ?? untraced;
  },

  /** The present context with some of it replaced, for as long as `work` runs. */
  with<T>(part: Partial<TraceContext>, work: () => T): T {
    return storage.run({ ...Trace.current(), ...part }, work);
  },
};
