export { createLogger } from './logger.js';
export { type GaugeValue, Metrics } from './metrics.js';
export { MetricsServer } from './metrics-server.js';
export { NestLogger } from './nest-logger.js';
export { ObservabilityModule } from './observability.module.js';
export { SecurityEvents } from './security-events.js';
export { readTraceparent, type SpanReference, traceparentOf } from './span-reference.js';
export { failureOf, type OpenSpan, type SpanAttributes, type SpanKind, type SpanOptions, Spans } from './spans.js';
export { Trace, type TraceContext } from './trace.js';
