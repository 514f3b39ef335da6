import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** The process's Prometheus metrics. Add further ones to `registry`. */
@Injectable()
export class Metrics {
  // One registry per application, because the library's global one rejects a second application in the same process.
  readonly registry = new Registry();
  private readonly httpDuration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly securityEvents = new Counter({
    name: 'security_events_total',
    help: 'Security events, by the name that their log lines have in `event`',
    labelNames: ['event'] as const,
    registers: [this.registry],
  });

  /** `event` is one of a fixed set of names. */
  securityEvent(event: string): void {
    this.securityEvents.labels(event).inc();
  }

  /** `route` is the pattern, never the path: a label per id would grow without limit. */
  answered(method: string, route: string, status: number, milliseconds: number): void {
    this.httpDuration.labels(method, route, String(status)).observe(milliseconds / 1000);
  }

  collectProcessMetrics(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
