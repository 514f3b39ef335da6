import { Global, Module } from '@nestjs/common';
import { MetricsServer } from './metrics-server.js';
import { Metrics } from './metrics.js';
import { SecurityEvents } from './security-events.js';
import { Tracing } from './tracing.js';

@Global()
@Module({
  providers: [Metrics, MetricsServer, SecurityEvents, Tracing],
  exports: [Metrics, MetricsServer, SecurityEvents],
})
export class ObservabilityModule {}
