import { Inject, Injectable, type OnApplicationBootstrap, Optional } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Metrics } from '#platform/observability';
import { Database } from '#platform/persistence';

/** Lag of reactions and event feed readers, queried for each scrape. */
@Injectable()
export class QueueGauges implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.metrics) return;
    const registers = [this.metrics.registry];
    this.ofReactions('reaction_jobs_waiting', 'Jobs of a reaction that could run and do not yet', 'count(*)');
    const oldest = 'greatest(0, extract(epoch from clock_timestamp() - min(start_after)))';
    this.ofReactions('reaction_oldest_job_seconds', 'How long the first of them has waited', oldest);
    const behind = new Gauge({
      name: 'event_feed_held_back_seconds',
      help: 'Age of the oldest event that readers of the feed cannot see yet, because a transaction of the cluster is open',
      registers,
      collect: async () => {
        const [row] = await this.database.look<{ seconds: number }>(
          'select platform.feed_held_back_seconds() as seconds',
        );
        behind.set(row?.seconds ?? 0);
      },
    });
  }

  /** Each gauge queries for itself: they are collected concurrently. */
  private ofReactions(name: string, help: string, figure: string): void {
    const gauge = new Gauge({
      name,
      help,
      labelNames: ['reaction'] as const,
      registers: this.metrics ? [this.metrics.registry] : [],
      collect: async () => {
        const rows = await this.database.look<{ reaction: string; figure: number }>(`
          select name as reaction, (${figure})::float8 as figure from pgboss.job
           where state in ('created', 'retry') and start_after <= clock_timestamp() group by name`);
        gauge.reset();
        for (const row of rows) gauge.labels(row.reaction).set(row.figure);
      },
    });
  }
}
