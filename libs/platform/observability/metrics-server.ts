import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '#platform/config';
import { Metrics } from './metrics.js';

/** Serves `/metrics` on its own port and address, which API callers cannot reach. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnModuleDestroy {
  private server: Server | null = null;

  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  /** Null unless `METRICS_PORT` is set and the application has started. */
  get port(): number | null {
    return (this.server?.address() as AddressInfo | null)?.port ?? null;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.metricsPort === null) return;
    this.metrics.collectProcessMetrics();
    const { registry } = this.metrics;
    this.server = createServer((request, response) => {
      if (request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        (error: unknown) => response.destroy(error as Error),
      );
    });
    this.server.listen(this.config.metricsPort, this.config.metricsHost);
    await once(this.server, 'listening').catch((error: unknown) => {
      // Two servers listen; the operator has to know which port is meant.
      throw Object.assign(error as Error, { variable: 'METRICS_PORT' });
    });
  }

  onModuleDestroy(): void {
    this.server?.close();
  }
}
