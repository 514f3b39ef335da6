import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { CaseReferences } from './name-cases.js';

export interface CaseView extends Record<string, unknown>, CaseReferences {
  readonly id: string;
  readonly number: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface CaseFilter {
  readonly id?: string | undefined;
  readonly number?: number | undefined;
  readonly debtorId?: string | undefined;
  readonly taskId?: string | undefined;
  /** Changed at this time or later. */
  readonly updatedSince?: Date | undefined;
  /** The number of the last case of the previous page. */
  readonly after?: number | undefined;
}

/** The tasks of a case, the one that it was opened for first. Of a case that its task left there are none. */
const ON_CASE = sql`(
  select main.id, main.status, main.content ->> 'referenceNumber' as "referenceNumber", 0 as place
    from case_intake.task main
   where main.company_id = "case".company_id and main.id = "case".task_id and main.case_of_task_id is null
   union all
  select other.id, other.status, other.content ->> 'referenceNumber', 1
    from case_intake.task other
   where other.company_id = "case".company_id and other.case_of_task_id = "case".task_id
   order by place, id) on_case`;
const TASKS = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'referenceNumber', "referenceNumber", 'status', status)
                            order by place, id), '[]') from ${ON_CASE})`;
const CONTINUED_ON = sql`(
  select task.case_id from case_intake.task
   where task.company_id = "case".company_id and task.id = "case".task_id and task.case_of_task_id is not null)`;

/** Newest first, after the last case of the previous page. */
export class ListCases extends ReplicaQuery<CaseView[]> {
  constructor(
    companyId: string,
    readonly filter: CaseFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter, limit }: ListCases): Promise<CaseView[]> {
    const { id, number, debtorId, taskId, updatedSince, after } = filter;
    const conditions = [
      sql`company_id = ${companyId}`,
      ...(id === undefined ? [] : [sql`id = ${id}`]),
      ...(number === undefined ? [] : [sql`number = ${number}`]),
      ...(debtorId === undefined ? [] : [sql`debtor_id = ${debtorId}`]),
      ...(taskId === undefined
        ? []
        : [sql`id = (select case_id from case_intake.task where company_id = ${companyId} and id = ${taskId})`]),
      ...(updatedSince === undefined ? [] : [sql`updated_at >= ${updatedSince}`]),
      ...(after === undefined ? [] : [sql`number < ${after}`]),
    ];
    const { rows } = await sql<CaseView>`
      select id, number, name, debtor_id as "debtorId", debtor_reason as "debtorReason",
             requisition_number as "requisitionNumber", description, case_manager_id as "caseManagerId", deputy_id as "deputyId",
             case_group_id as "caseGroupId", price_group_id as "priceGroupId", markup_group_id as "markupGroupId",
             department_id as "departmentId", carrier_id as "carrierId", purpose_id as "purposeId",
             damage_address as "damageAddress", contacts, array(select id from ${ON_CASE}) as "taskIds", ${TASKS} as tasks,
             ${CONTINUED_ON} as "continuedOnCaseId", origins, flags,
             created_at as "createdAt", updated_at as "updatedAt", version,
             (select coalesce(jsonb_agg(jsonb_build_object('field', known.key, 'insurer', known.value -> 'latest',
                                                           'user', to_jsonb("case") -> snake.name) order by known.key), '[]')
                from jsonb_each(insurer_values) known,
                     lateral (select lower(regexp_replace(known.key, '([A-Z])', '_\\1', 'g')) as name) snake
               where known.value ? 'latest') as differences
        from case_intake."case"
       where ${sql.join(conditions, sql` and `)}
       order by number desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
