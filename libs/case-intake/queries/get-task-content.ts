import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { TaskDelivery } from '../contracts/index.js';

/** Another insurer's delivery about a task, with the user's decision. */
export interface ForeignDeliveryView {
  readonly deliveryId: string;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly kind: string;
  readonly receivedAt: string;
  readonly decision: 'accepted' | 'dismissed' | null;
}

export interface TaskContentView {
  readonly content: TaskDelivery;
  readonly foreignDeliveries: readonly ForeignDeliveryView[];
}

/** The current content of a task; null if the company has no such task. */
export class GetTaskContent extends CompanyQuery<TaskContentView | null> {
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

  async execute({ companyId, id }: GetTaskContent): Promise<TaskContentView | null> {
    const { rows } = await sql<TaskContentView>`
      select content, coalesce((
               select jsonb_agg(jsonb_build_object('deliveryId', one ->> 'deliveryId', 'insurerId', one ->> 'insurerId',
                        'insurerName', one ->> 'insurerName', 'kind', one ->> 'kind',
                        'receivedAt', one ->> 'receivedAt', 'decision', one ->> 'decision') order by position)
                 from jsonb_array_elements(held_deliveries) with ordinality as held (one, position)
                where introduced), '[]') as "foreignDeliveries"
        from case_intake.task where company_id = ${companyId} and id = ${id}`.execute(this.database.kysely());
    return rows[0] ?? null;
  }
}

/** Distinguishes a task with an empty list from a task that does not exist. */
export async function isTask(database: Database, companyId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from case_intake.task where company_id = ${companyId} and id = ${id}`.execute(database.kysely());
  return rows.length > 0;
}
