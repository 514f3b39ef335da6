import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { TaskDelivery } from '../contracts/index.js';

/** All that the insurer says about a task now; null when the company has no such task. */
export class GetTaskContent extends CompanyQuery<TaskDelivery | null> {
  constructor(
    companyId: string,
    readonly id: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetTaskContent)
export class GetTaskContentHandler implements IQueryHandler<GetTaskContent> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, id }: GetTaskContent): Promise<TaskDelivery | null> {
    const { rows } = await sql<{ content: TaskDelivery }>`
      select content from case_intake.task where company_id = ${companyId} and id = ${id}`.execute(
      this.database.kysely(),
    );
    return rows[0]?.content ?? null;
  }
}
