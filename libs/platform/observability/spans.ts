import { type SpanReference, traceparentOf } from './span-reference.js';
import { Trace, type TraceContext } from './trace.js';

export type SpanKind = 'server' | 'client' | 'producer' | 'consumer' | 'internal';

/** Names, numbers and codes only: no personal data, no secrets, no paths with ids. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

export interface SpanStart {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: SpanAttributes;
  /** Null starts a trace of its own. */
  readonly parent: SpanReference | null;
  readonly links: readonly SpanReference[];
  /** The trace id of a span without parent: the correlation id, so that one leads to the other; null for a new one. */
  readonly traceId: string | null;
}

export interface OpenSpan {
  readonly reference: SpanReference;
  set(attributes: SpanAttributes): void;
  /** `failure` is a code, never a text. */
  end(failure?: string): void;
}

/** Starts spans and exports them when they end. */
export interface Tracer {
  start(span: SpanStart): OpenSpan;
  stop(): Promise<void>;
}

export interface SpanOptions {
  readonly kind?: SpanKind;
  readonly attributes?: SpanAttributes;
  /** Overrides the span of the current context. */
  readonly parent?: SpanReference | null;
  readonly links?: readonly SpanReference[];
  /** Whether it may begin a trace; otherwise it is left out when there is no current span. */
  readonly mayBegin?: boolean;
  /** Of work for several: begins a trace of its own. */
  readonly ofSeveral?: boolean;
}

export interface OutgoingCall {
  readonly method: string;
  /** The kind of system, such as `scalepoint`. */
  readonly peer: string;
  /** Only its host is recorded. */
  readonly url: URL;
  /** Overrides the span of the current context. */
  readonly parent?: SpanReference | null;
}

let tracer: Tracer | null = null;

/** The spans of this process. While no tracer is in use, nothing is created and only the work runs. */
export class Spans {
  static use(next: Tracer | null): void {
    tracer = next;
  }

  static get areOn(): boolean {
    return tracer !== null;
  }

  /** Starts a span that the caller ends. */
  static begin(name: string, options: SpanOptions = {}): OpenSpan | null {
    const { kind = 'internal', attributes = {}, links = [], mayBegin = false, ofSeveral = false } = options;
    const { span, correlationId } = Trace.current();
    const parent = options.parent === undefined ? (span ?? null) : options.parent;
    if (!tracer || (!parent && !mayBegin && !ofSeveral)) return null;
    if (ofSeveral) return tracer.start({ name, kind, attributes, links, parent: null, traceId: null });
    return tracer.start({ name, kind, attributes, links, parent, traceId: correlationId.replaceAll('-', '') });
  }

  /** Runs `work` in a span, which its own spans have as their parent. */
  static run<T>(name: string, options: SpanOptions, work: (span: OpenSpan | null) => Promise<T>): Promise<T> {
    const span = Spans.begin(name, options);
    return span ? Spans.during(span, work) : work(null);
  }

  /** Runs `work` in an open span, and ends it. */
  static async during<T>(span: OpenSpan, work: (span: OpenSpan) => Promise<T>): Promise<T> {
    try {
      const result = await Trace.with({ span: span.reference }, () => work(span));
      span.end();
      return result;
    } catch (error) {
      span.end(failureOf(error));
      throw error;
    }
  }

  /**
   * A call to another system. `work` gets the header that continues the trace there; use it only for systems that this
   * installation or one of its companies has chosen.
   */
  static call<T>(
    call: OutgoingCall,
    work: (headers: Readonly<Record<string, string>>, span: OpenSpan | null) => Promise<T>,
  ) {
    const { method, peer, url, parent } = call;
    const attributes = { 'http.request.method': method, 'server.address': url.hostname, 'peer.service': peer };
    const options: SpanOptions = { kind: 'client', attributes, ...(parent !== undefined && { parent }) };
    return Spans.run<T>(`${method} ${peer}`, options, (span) =>
      work(span ? { traceparent: traceparentOf(span.reference) } : {}, span),
    );
  }

  /**
   * One piece of work for several callers. For one caller it is a part of its trace. For more it is a trace of its own that
   * links to all of theirs, and `Trace.with` leads from a correlation id back to the caller's own span.
   */
  static together<T>(name: string, callers: readonly TraceContext[], work: () => Promise<T>): Promise<T> {
    const [first] = callers;
    if (!first) return work();
    if (callers.length === 1 || !tracer) return Trace.run(first, work);
    const spansOfCallers = new Map(callers.map(({ correlationId, span }) => [correlationId, span]));
    const links = callers.flatMap(({ span }): SpanReference[] => (span ? [span] : []));
    return Trace.run({ ...first, span: undefined, spansOfCallers }, () =>
      Spans.run(name, { ofSeveral: true, links }, work),
    );
  }
}

const CODE = /^[\w.:-]{1,80}$/;

/** The code of an error, or the name of its class. Messages may quote personal data. */
export function failureOf(error: unknown): string {
  const { code, name } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const told = [code, name].find((one) => typeof one === 'string' && CODE.test(one));
  return typeof told === 'string' ? told : 'Error';
}
