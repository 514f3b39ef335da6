import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { SpanReference } from './span-reference.js';

/** The context of the current work: its actor, company and correlation id; follows every `await`. */
export interface TraceContext {
  /** A UUID shared by a request, its events and everything that they cause. */
  readonly correlationId: string;
  /** The id of the event that caused this; null for a user's request. */
  readonly causationId: string | null;
  /** `user:<id>`, `anonymous`, `reaction:<name>`, `system`, or the name of an external system. */
  readonly actor: string;
  readonly companyId: string | null;
  /** Of work for the events of several streams: the context of each stream's own event. */
  readonly ofStreams?: ReadonlyMap<string, TraceContext>;
  /** The span that the current work belongs to, while spans are exported. */
  readonly span?: SpanReference | undefined;
  /** Of work for several callers: the span of each, by its correlation id. */
  readonly spansOfCallers?: ReadonlyMap<string, SpanReference | undefined>;
}

const running = new AsyncLocalStorage<TraceContext>();

// Work that the process starts itself (startup, timers) is logged under one id.
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

  /** Runs `work` in the current context with some of it replaced. */
  static with<T>(part: Partial<TraceContext>, work: () => T): T {
    const current = Trace.current();
    const span = part.correlationId && current.spansOfCallers?.get(part.correlationId);
    return running.run({ ...current, ...(span && { span }), ...part }, work);
  }

  /** Runs `work` as caused by the event of this stream, if the current work is for several. */
  static about<T>(stream: string, work: () => T): T {
    const { ofStreams } = Trace.current();
    return running.run({ ...Trace.ofStream(stream), ...(ofStreams && { ofStreams }) }, work);
  }

  static ofStream(stream: string): TraceContext {
    const current = Trace.current();
    return current.ofStreams?.get(stream) ?? current;
  }

  static current(): TraceContext {
    return running.getStore() ?? ownAccord;
  }
}
