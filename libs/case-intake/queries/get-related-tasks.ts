import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type RawBuilder, sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface RelatedTask {
  readonly id: string;
  readonly referenceNumber: string | null;
  readonly scalepointCaseNumber: string | null;
  readonly status: string;
  readonly insurerName: string;
  readonly policyholderName: string | null;
  readonly taskType: string | null;
  readonly caseId: string | null;
  readonly caseNumber: number | null;
  /** The main task of its case, if it was put on it. */
  readonly caseOfTaskId: string | null;
  readonly receivedAt: Date;
}

export interface RelatedTasks {
  /** The other tasks of the claim, newest first. */
  readonly claimTasks: readonly RelatedTask[];
  readonly possibleDoubles: readonly (RelatedTask & { readonly reasons: readonly string[] })[];
  /** The tasks that were merged into it. */
  readonly mergedTasks: readonly RelatedTask[];
}

/** Tasks that the page of a task shows in each list. */
export const MAX_RELATED = 50;

/** The task and those that were merged into it: what belongs to any of them is shown on it. */
export const withDoubles = (companyId: string, taskId: string) => sql`
  select ${taskId}::uuid union all
  select id from case_intake.task where company_id = ${companyId} and merged_into_id = ${taskId}`;

/**
 * Tasks (as `task`) whose case meets a condition on the columns of "case". Most tasks are on the case that was opened for them,
 * which an index of cases tells; those that were put on another case are few and are found by their main task.
 */
export function isOnCase(companyId: string, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const moved = sql`
    select moved.id from case_intake.task moved
      join case_intake."case" on "case".company_id = moved.company_id and "case".task_id = moved.case_of_task_id
     where moved.company_id = ${companyId} and moved.case_of_task_id is not null and (${condition})`;
  return sql`(task.id in (
      select task_id from case_intake."case" where company_id = ${companyId} and (${condition}) union all ${moved})
    and (task.case_of_task_id is null or task.id in (${moved})))`;
}

/** The statuses in which two tasks are worth comparing: work on both is left to do. */
const OPEN = [
  ...['received', 'needs-attention', 'case-opened', 'accepted', 'inspection-scheduled', 'inspected', 'in-repair'],
  'completed',
];

/** Pairs that no user has decided about, as (one, other) in both directions. The list filters by it, and the counter counts it. */
const openDoubles = (companyId: string) => sql`
  select pair.task_id as one, pair.other_id as other, pair.reasons
    from case_intake.possible_double pair
    join case_intake.task first on first.company_id = pair.company_id and first.id = pair.task_id
    join case_intake.task second on second.company_id = pair.company_id and second.id = pair.other_id
   where pair.company_id = ${companyId} and pair.dismissed_at is null
     and first.status = any (${OPEN}) and second.status = any (${OPEN})`;

/** The tasks that may be another one too. */
export const possibleDoubles = (companyId: string) => sql`
  select id from (${openDoubles(companyId)}) pair cross join lateral (values (pair.one), (pair.other)) as side (id)`;

const SHOWN = sql`
  task.id, task.content ->> 'referenceNumber' as "referenceNumber", task.content ->> 'scalepointCaseNumber' as "scalepointCaseNumber",
  task.status, task.insurer_name as "insurerName", task.content #>> '{policyholder,name}' as "policyholderName",
  task.content ->> 'taskType' as "taskType", task.case_id as "caseId", task.case_of_task_id as "caseOfTaskId",
  (select opened.number from case_intake."case" opened
    where opened.company_id = task.company_id and opened.id = task.case_id) as "caseNumber", task.received_at as "receivedAt"`;

/** The other tasks of a task's claim, and those that may be the same task. */
export class GetRelatedTasks extends CompanyQuery<RelatedTasks> {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetRelatedTasks)
export class GetRelatedTasksHandler implements IQueryHandler<GetRelatedTasks> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, taskId }: GetRelatedTasks): Promise<RelatedTasks> {
    const db = this.database.kysely();
    // A case number belongs to an insurer; the case's id is unique.
    const { rows: claimTasks } = await sql<RelatedTask>`
      select ${SHOWN}
        from (select distinct other.task_id as id, bool_or(own.key like 'claim %') over (partition by other.task_id) as "byId"
                from case_intake.task_key own
                join case_intake.task_key other on other.company_id = own.company_id and other.key = own.key
               where own.company_id = ${companyId} and own.task_id = ${taskId} and other.task_id <> own.task_id
                 and split_part(own.key, ' ', 1) in ('claim', 'number')) found
        join case_intake.task own on own.company_id = ${companyId} and own.id = ${taskId}
        join case_intake.task on task.company_id = ${companyId} and task.id = found.id
       where found."byId" or task.insurer_id = own.insurer_id
       order by task.id desc limit ${MAX_RELATED}::int`.execute(db);
    const { rows: doubles } = await sql<RelatedTask & { reasons: string[] }>`
      select ${SHOWN}, pair.reasons
        from (select other_id as id, reasons from case_intake.possible_double
               where company_id = ${companyId} and task_id = ${taskId} and dismissed_at is null
               union all
              select task_id, reasons from case_intake.possible_double
               where company_id = ${companyId} and other_id = ${taskId} and dismissed_at is null) pair
        join case_intake.task own on own.company_id = ${companyId} and own.id = ${taskId} and own.status = any (${OPEN})
        join case_intake.task on task.company_id = ${companyId} and task.id = pair.id and task.status = any (${OPEN})
       order by task.id desc limit ${MAX_RELATED}::int`.execute(db);
    const { rows: mergedTasks } = await sql<RelatedTask>`
      select ${SHOWN} from case_intake.task where task.company_id = ${companyId} and merged_into_id = ${taskId}
       order by task.id desc limit ${MAX_RELATED}::int`.execute(db);
    return { claimTasks, possibleDoubles: doubles, mergedTasks };
  }
}
