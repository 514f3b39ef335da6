import { Inject, Injectable, type OnApplicationBootstrap, Optional } from '@nestjs/common';
import { Metrics } from '#platform/observability';
import { Database, poolFigures } from '#platform/persistence';
import { CompanyGauges } from './company-gauges.js';

/** Lag of reactions and event feed readers, and the connections to the database, read for each scrape. */
@Injectable()
export class QueueGauges implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly ofCompanies: CompanyGauges,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  onApplicationBootstrap(): void {
    const { metrics } = this;
    if (!metrics) return;
    this.ofReactions('reaction_jobs_waiting', 'Jobs of a reaction that could run and do not yet', 'count(*)');
    const oldest = 'greatest(0, extract(epoch from clock_timestamp() - min(start_after)))';
    this.ofReactions('reaction_oldest_job_seconds', 'How long the first of them has waited', oldest);
    metrics.gauge(
      'event_feed_held_back_seconds',
      'Age of the oldest event that readers of the feed cannot see yet, because a transaction of the cluster is open',
      [],
      async () => {
        const [row] = await this.database.look<{ seconds: number }>(
          'select platform.feed_held_back_seconds() as seconds',
        );
        return [{ labels: {}, value: row?.seconds ?? 0 }];
      },
    );
    metrics.gauge(
      'db_pool_connections',
      'Connections of this process to the database: used, idle, and callers that wait for one',
      ['state'],
      () => {
        const { used, idle, waiting } = poolFigures();
        return Object.entries({ used, idle, waiting }).map(([state, value]) => ({ labels: { state }, value }));
      },
    );
    this.ofCompanies.add({
      name: 'dead_letters',
      help: 'Streams of a reaction that failed: retrying, or dead until a user replays or skips them',
      label: 'state',
      over: 'sum',
      sql: `select state as label, count(*) as value from platform.reaction_failure where state in ('retrying', 'dead') group by state`,
    });
  }

  private ofReactions(name: string, help: string, figure: string): void {
    this.metrics?.gauge(name, help, ['reaction'], async () => {
      const rows = await this.database.look<{ reaction: string; figure: number }>(`
          select name as reaction, (${figure})::float8 as figure from pgboss.job
           where state in ('created', 'retry') and start_after <= clock_timestamp() group by name`);
      return rows.map(({ reaction, figure: value }) => ({ labels: { reaction }, value }));
    });
  }
}
