import { hostname } from 'node:os';
import {
  type Context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  type IdGenerator,
  ParentBasedSampler,
  RandomIdGenerator,
  type ReadableSpan,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { TracingSettings } from '#platform/config';
import type { SpanReference } from './span-reference.js';
import type { OpenSpan, SpanAttributes, SpanStart, Tracer } from './spans.js';

const SCOPE = 'scalepoint-module';
/** Time between the end of a span and its export. */
const EXPORT_EVERY_MS = 1_000;
const MAX_EXPORT_MS = 5_000;
/** Shutdown must not wait longer for a collector that does not answer. */
const MAX_STOP_MS = 2_000;

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
};

/**
 * Exports spans over OTLP (HTTP, protobuf) in batches. The only file that imports OpenTelemetry; loaded only when a collector
 * is configured, because the packages need 10 MB and a tenth of a second at start.
 */
export class OtlpTracer implements Tracer {
  private readonly provider: TracerProvider;
  private readonly ids = new ChosenTraceIds();

  constructor(settings: TracingSettings, warn: (message: string) => void) {
    const exporter = new OTLPTraceExporter({
      url: `${settings.endpoint}/v1/traces`,
      headers: { ...settings.headers },
      timeoutMillis: MAX_EXPORT_MS,
    });
    this.provider = new TracerProvider({
      sampler: samplerOf(settings),
      idGenerator: this.ids,
      resource: resourceFromAttributes({ 'service.name': settings.serviceName, 'service.instance.id': instance() }),
      spanProcessors: [
        new BatchSpanProcessor({ exporter: reporting(exporter, warn), scheduledDelayMillis: EXPORT_EVERY_MS }),
      ],
    });
  }

  start({ name, kind, attributes, parent, links, traceId }: SpanStart): OpenSpan {
    this.ids.next = traceId;
    const options = { kind: KINDS[kind], attributes: { ...attributes }, links: links.map(linkTo) };
    return new OtlpSpan(this.provider.getTracer(SCOPE).startSpan(name, options, contextOf(parent)));
  }

  async stop(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, MAX_STOP_MS).unref());
    await Promise.race([this.provider.shutdown().catch(() => undefined), late]);
  }
}

class OtlpSpan implements OpenSpan {
  readonly reference: SpanReference;

  constructor(private readonly span: Span) {
    const { traceId, spanId, traceFlags } = span.spanContext();
    this.reference = { traceId, spanId, sampled: (traceFlags & TraceFlags.SAMPLED) !== 0 };
  }

  set(attributes: SpanAttributes): void {
    this.span.setAttributes({ ...attributes });
  }

  end(failure?: string): void {
    if (failure) this.span.setAttribute('error.type', failure).setStatus({ code: SpanStatusCode.ERROR });
    this.span.end();
  }
}

/** Gives a span without parent the trace id that was chosen for it. */
class ChosenTraceIds implements IdGenerator {
  /** Null for a new one. */
  next: string | null = null;
  private readonly random = new RandomIdGenerator();

  generateTraceId = (): string => this.next ?? this.random.generateTraceId();
  generateSpanId = (): string => this.random.generateSpanId();
}

const spanContextOf = ({ traceId, spanId, sampled }: SpanReference) => ({
  traceId,
  spanId,
  traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
  isRemote: true,
});

const linkTo = (reference: SpanReference): Link => ({ context: spanContextOf(reference) });

function contextOf(parent: SpanReference | null): Context {
  return parent ? trace.setSpanContext(ROOT_CONTEXT, spanContextOf(parent)) : ROOT_CONTEXT;
}

/** Samplers by the standard's names of `OTEL_TRACES_SAMPLER`. */
export function samplerOf({ sampler, ratio }: Pick<TracingSettings, 'sampler' | 'ratio'>): Sampler {
  const [, isOfParent, kind] = /^(parentbased_)?(\w+)$/.exec(sampler) ?? [];
  const root =
    kind === 'always_off'
      ? new AlwaysOffSampler()
      : kind === 'traceidratio'
        ? new TraceIdRatioBasedSampler(ratio)
        : new AlwaysOnSampler();
  return isOfParent ? new ParentBasedSampler({ root }) : root;
}

const instance = () => `${hostname()}:${process.pid}`;

/** One line when exports begin to fail, and one when they work again. */
function reporting(exporter: SpanExporter, warn: (message: string) => void): SpanExporter {
  let failing = false;
  return {
    export(spans: ReadableSpan[], done) {
      exporter.export(spans, (result) => {
        const failed = result.code !== 0;
        if (failed && !failing) warn(`The trace collector does not take spans: ${result.error?.name ?? 'Error'}`);
        if (!failed && failing) warn('The trace collector takes spans again');
        failing = failed;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
