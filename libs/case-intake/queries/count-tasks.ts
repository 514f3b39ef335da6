import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';
import { possibleDoubles } from './get-related-tasks.js';
import { FailedDeliveries } from '../contracts/index.js';

export interface TaskCounts {
  /** Tasks that the contractor has not answered. */
  readonly new: number;
  readonly overdue: number;
  readonly needsAttention: number;
  /** Tasks that may be another one too. */
  readonly possibleDoubles: number;
  /** Deliveries that could not be processed, or only in part. */
  readonly failedDeliveries: number;
}

/** The counters of the overview. */
export class CountTasks extends CompanyQuery<TaskCounts> {}

@QueryHandler(CountTasks)
export class CountTasksHandler implements IQueryHandler<CountTasks> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly failed: FailedDeliveries,
  ) {}

  async execute({ companyId }: CountTasks): Promise<TaskCounts> {
    const dueNow = 253_402_300_800_000 - this.clock.now().getTime();
    const { rows } = await sql<Omit<TaskCounts, 'failedDeliveries'>>`
      select (select count(*)::int from case_intake.task
               where company_id = ${companyId} and status in ('received', 'needs-attention', 'case-opened')) as new,
             (select count(*)::int from case_intake.task
               where company_id = ${companyId} and urgency > ${dueNow}::bigint) as overdue,
             (select count(*)::int from case_intake.task
               where company_id = ${companyId} and needs_attention) as "needsAttention",
             (select count(distinct id)::int from (${possibleDoubles(companyId)}) doubles) as "possibleDoubles"`.execute(
      this.database.kysely(),
    );
    const counts = rows[0] ?? { new: 0, overdue: 0, needsAttention: 0, possibleDoubles: 0 };
    return { ...counts, failedDeliveries: await this.failed.count(companyId) };
  }
}
