import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Config } from '#platform/config';
import { Spans, type Tracer } from './spans.js';

/** Exports spans if the configuration names a collector. Only then are the packages of OpenTelemetry loaded. */
@Injectable()
export class Tracing implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(Tracing.name);
  private tracer: Tracer | null = null;

  constructor(private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    const { tracing } = this.config;
    if (!tracing) return;
    const { OtlpTracer } = await import('./otlp-tracer.js');
    this.tracer = new OtlpTracer(tracing, (message) => this.log.warn(message));
    Spans.use(this.tracer);
  }

  /** Sends what has ended. */
  async onApplicationShutdown(): Promise<void> {
    if (!this.tracer) return;
    Spans.use(null);
    await this.tracer.stop();
  }
}
