import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { CompanyCalendars } from '#scalepoint-settings/contracts';
import { Clock } from '#shared-kernel';
import { possibleDoubles } from './get-related-tasks.js';
import { FailedDeliveries } from '../contracts/index.js';
import { soonUrgency, urgencyAt } from '../contracts/urgency.js';

export interface TaskCounts {
  /** Tasks that the contractor has not answered. */
  readonly new: number;
  readonly overdue: number;
  /** Not overdue, and as near as the company wants to be warned. */
  readonly dueSoon: number;
  readonly needsAttention: number;
  /** Tasks that may be another one too. */
  readonly possibleDoubles: number;
  /** Deliveries that could not be processed, or only in part. */
  readonly failedDeliveries: number;
}

/** The counters of the overview. */
export class CountTasks extends ReplicaQuery<TaskCounts> {}

@QueryHandler(CountTasks)
export class CountTasksHandler implements IQueryHandler<CountTasks> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly failed: FailedDeliveries,
    private readonly calendars: CompanyCalendars,
  ) {}

  async execute({ companyId }: CountTasks): Promise<TaskCounts> {
    const now = this.clock.now();
    const [least, most] = soonUrgency(now, await this.calendars.warningHorizon(companyId, now));
    const { rows } = await sql<Omit<TaskCounts, 'failedDeliveries'>>`
      select (select count(*)::int from case_intake.task
               where company_id = ${companyId} and status in ('received', 'needs-attention', 'case-opened')) as new,
             (select count(*)::int from case_intake.task
               where company_id = ${companyId} and urgency > ${urgencyAt(now)}::bigint) as overdue,
             (select count(*)::int from case_intake.task
               where company_id = ${companyId} and urgency between ${least}::bigint and ${most}::bigint) as "dueSoon",
             (select count(*)::int from case_intake.task
               where company_id = ${companyId} and needs_attention) as "needsAttention",
             (select count(distinct id)::int from (${possibleDoubles(companyId)}) doubles) as "possibleDoubles"`.execute(
      this.database.kysely(),
    );
    const counts = rows[0] ?? { new: 0, overdue: 0, dueSoon: 0, needsAttention: 0, possibleDoubles: 0 };
    return { ...counts, failedDeliveries: await this.failed.count(companyId) };
  }
}
