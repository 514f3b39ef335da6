import { Inject, Injectable, Optional } from '@nestjs/common';
import { sql } from 'kysely';
import { Clock, DomainError, Ids } from '#shared-kernel';
import { Metrics } from '#platform/observability';
import { Database, type PlatformSchema } from '#platform/persistence';
import { UnitOfWork } from '#platform/transactions';
import type { StreamJob } from './job-queue.js';
import { ReactionFailed } from './react.js';

interface Reason {
  readonly code: string;
  readonly text: string;
}

/** Records why a reaction's stream is stuck, from the first failure until it succeeds. */
@Injectable()
export class ReactionFailures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  failed(job: StreamJob, error: unknown): Promise<void> {
    const event = error instanceof ReactionFailed ? error.event : null;
    return this.upsert(job, 'retrying', reasonOf(error), event);
  }

  /** No retry is left. A process that died during the last one left no reason, so the earlier one stays. */
  dead(job: StreamJob): Promise<void> {
    return this.upsert(job, 'dead', null, null);
  }

  /** The stream succeeded again. */
  async mended({ companyId, reaction, stream }: StreamJob): Promise<void> {
    await this.unitOfWork.run(companyId, async () => {
      await this.database
        .kysely<PlatformSchema>()
        .deleteFrom('platform.reaction_failure')
        .where('company_id', '=', companyId)
        .where('reaction', '=', reaction)
        .where('stream', '=', stream)
        .execute();
    });
  }

  private async upsert(
    { companyId, reaction, stream }: StreamJob,
    state: 'retrying' | 'dead',
    reason: Reason | null,
    event: { id: string; type: string } | null,
  ): Promise<void> {
    this.metrics?.count('reaction_failures_total', { reaction, state });
    const now = this.clock.now();
    const unknown = { code: 'platform.process-died', text: 'The process died while it worked on this' };
    const { code, text } = reason ?? unknown;
    const tries = state === 'retrying' ? 1 : 0;
    await this.unitOfWork.run(companyId, async () => {
      await sql`
        insert into platform.reaction_failure as failure
          (company_id, id, reaction, stream, event_id, event_type, state, attempts, reason_code, reason,
           first_failed_at, last_failed_at)
        values (${companyId}, ${this.ids.next()}, ${reaction}, ${stream}, ${event?.id ?? null}, ${event?.type ?? null},
           ${state}, ${tries}, ${code}, ${text}, ${now}, ${now})
        on conflict (company_id, reaction, stream) do update set
          state = excluded.state,
          attempts = failure.attempts + ${tries},
          event_id = coalesce(excluded.event_id, failure.event_id),
          event_type = coalesce(excluded.event_type, failure.event_type),
          reason_code = case when ${reason !== null} then excluded.reason_code else failure.reason_code end,
          reason = case when ${reason !== null} then excluded.reason else failure.reason end,
          last_failed_at = excluded.last_failed_at`.execute(this.database.kysely());
    });
  }
}

/** Driver messages quote statements and values, so only their SQLSTATE is stored. */
export function reasonOf(error: unknown): Reason {
  const cause = error instanceof ReactionFailed ? error.cause : error;
  if (cause instanceof DomainError) return { code: cause.code, text: cause.en };
  const { name, code } = cause as { name?: string; code?: string };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) {
    return { code: 'platform.database-refused', text: `The database refused (SQLSTATE ${code})` };
  }
  return { code: 'platform.unexpected-error', text: `${name ?? 'Error'}; see the log with this correlation id` };
}
