export { createLogger } from './logger.js';
export { Metrics } from './metrics.js';
export { MetricsServer } from './metrics-server.js';
export { NestLogger } from './nest-logger.js';
export { ObservabilityModule } from './observability.module.js';
export { SecurityEvents } from './security-events.js';
export { Trace, type TraceContext } from './trace.js';
