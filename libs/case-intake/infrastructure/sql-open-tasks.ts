import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Retries } from '#platform/messaging';
import { Database } from '#platform/persistence';
import { OpenTasks } from '../contracts/index.js';
import { Task } from '../domain/task.js';

@Injectable()
export class SqlOpenTasks extends OpenTasks {
  constructor(
    private readonly database: Database,
    private readonly retries: Retries,
  ) {
    super();
  }

  async ofInsurer(companyId: string, insurerId: string): Promise<number> {
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from case_intake.task
       where company_id = ${companyId} and insurer_id = ${insurerId}
         and status not in ('cancelled', 'rejected', 'closed')`.execute(this.database.kysely());
    return rows[0]?.open ?? 0;
  }

  async nextRetries(companyId: string): Promise<ReadonlyMap<string, Date>> {
    const retries = await this.retries.of(companyId, REPORTING_REACTION);
    const byTask = new Map(retries.map(({ stream, at }) => [stream.slice(`${Task.stream}:`.length), at]));
    if (byTask.size === 0) return new Map();
    const { rows } = await sql<{ id: string; insurerId: string }>`
      select id, insurer_id as "insurerId" from case_intake.task
       where company_id = ${companyId} and id = any (${[...byTask.keys()]}::uuid[])`.execute(this.database.kysely());
    const next = new Map<string, Date>();
    for (const { id, insurerId } of rows) {
      const at = byTask.get(id);
      const known = next.get(insurerId);
      if (at && (!known || at < known)) next.set(insurerId, at);
    }
    return next;
  }
}

/** The name of the reaction that reports users' actions to Scalepoint. */
const REPORTING_REACTION = 'case-intake.tell-scalepoint-on-task-moved';
