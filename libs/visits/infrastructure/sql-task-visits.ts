import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Database } from '#platform/persistence';
import { TaskVisits, type VisitOfTask } from '../contracts/index.js';

interface Row extends Omit<VisitOfTask, 'startsAt' | 'arrivesAt' | 'proposedStartsAt' | 'decidedAt'> {
  readonly startsAt: Date;
  readonly arrivesAt: Date | null;
  readonly proposedStartsAt: Date | null;
  readonly decidedAt: Date;
}

@Injectable()
export class SqlTaskVisits extends TaskVisits {
  constructor(private readonly database: Database) {
    super();
  }

  upcoming(companyId: string, taskId: string): Promise<VisitOfTask[]> {
    return this.visits(sql`company_id = ${companyId} and task_id = ${taskId} and status not in ('made', 'cancelled')`);
  }

  startingBetween(companyId: string, from: Date, to: Date): Promise<VisitOfTask[]> {
    return this.visits(
      sql`company_id = ${companyId} and starts_at >= ${from} and starts_at < ${to} and status not in ('made', 'cancelled')`,
    );
  }

  async visit(companyId: string, visitId: string): Promise<VisitOfTask | null> {
    const [found] = await this.visits(sql`company_id = ${companyId} and id = ${visitId}`);
    return found ?? null;
  }

  private async visits(condition: RawBuilder<unknown>): Promise<VisitOfTask[]> {
    const { rows } = await sql<Row>`
      select id as "visitId", task_id as "taskId", kind, status, employee_id as "employeeId", starts_at as "startsAt",
             minutes, arrives_at as "arrivesAt", jsonb_array_length(attempts) as attempts,
             proposed_starts_at as "proposedStartsAt", decided_at as "decidedAt"
        from visits.visit where ${condition} order by starts_at, id`.execute(this.database.kysely());
    return rows.map(({ startsAt, arrivesAt, proposedStartsAt, decidedAt, ...visit }) => ({
      ...visit,
      startsAt: startsAt.toISOString(),
      arrivesAt: arrivesAt?.toISOString() ?? null,
      proposedStartsAt: proposedStartsAt?.toISOString() ?? null,
      decidedAt: decidedAt.toISOString(),
    }));
  }
}
