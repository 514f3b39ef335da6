import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { Metrics } from './metrics.js';

/** Records an event that an operator may alert on: a log line with `event`, and the metric `security_events_total`. */
@Injectable()
export class SecurityEvents {
  private readonly log = new Logger(SecurityEvents.name);

  constructor(@Optional() @Inject(Metrics) private readonly metrics: Metrics | null) {}

  /** `event` is one of a fixed set of names, listed in SECURITY.md. */
  raise(event: string, message: string, facts: Readonly<Record<string, unknown>>): void {
    this.metrics?.securityEvent(event);
    this.log.warn(message, { event, ...facts });
  }
}
