import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { BUILD_VERSION } from './build-version.js';
import { type CounterLabels, type CounterName, COUNTERS } from './counters.js';

export interface GaugeValue {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The process's Prometheus metrics. docs/metrics.md lists all of them. */
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
  private readonly counters = new Map<CounterName, Counter>();

  constructor() {
    for (const [name, { help, labels }] of Object.entries(COUNTERS)) {
      const counter = new Counter({ name, help, labelNames: [...labels], registers: [this.registry] });
      this.counters.set(name as CounterName, counter);
    }
    const build = new Gauge({
      name: 'scalepoint_build_info',
      help: 'Always 1; the labels tell what runs',
      labelNames: ['version', 'node'],
      registers: [this.registry],
    });
    build.labels(BUILD_VERSION, process.versions.node).set(1);
  }

  count<N extends CounterName>(name: N, labels: CounterLabels<N>, times = 1): void {
    this.counters.get(name)?.inc(labels, times);
  }

  /** A gauge whose values are read for each scrape. */
  gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: () => readonly GaugeValue[] | Promise<readonly GaugeValue[]>,
  ): void {
    const gauge = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      collect: async () => {
        gauge.reset();
        // Without the database the other metrics are needed most: what cannot be read is left out.
        const values = await Promise.resolve()
          .then(read)
          .catch(() => []);
        for (const { labels, value } of values) gauge.set(labels, value);
      },
    });
  }

  /** `event` is one of a fixed set of names. */
  securityEvent(event: string): void {
    this.count('security_events_total', { event });
  }

  /** `route` is the pattern, never the path: a label per id would grow without limit. */
  answered(method: string, route: string, status: number, milliseconds: number): void {
    this.httpDuration.labels(method, route, String(status)).observe(milliseconds / 1000);
  }

  collectProcessMetrics(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
