import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type RawBuilder, sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock, comparable } from '#shared-kernel';
import type { DeliveredAddress, DeliveredPerson } from '../contracts/index.js';

export interface TaskRow {
  readonly id: string;
  readonly scalepointTaskId: string;
  readonly status: string;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly referenceNumber: string | null;
  readonly scalepointCaseNumber: string | null;
  readonly scalepointCaseId: string | null;
  readonly scalepointUrl: string | null;
  readonly policyNumber: string | null;
  readonly policyholder: DeliveredPerson & { readonly cvr: string | null; readonly address: DeliveredAddress | null };
  readonly damageAddress: DeliveredAddress | null;
  readonly deadlines: readonly {
    readonly name: string;
    readonly at: string;
    readonly origin: string;
    readonly overdue: boolean;
  }[];
  readonly dueAt: Date | null;
  readonly overdue: boolean;
  readonly urgency: number;
  readonly revision: number | null;
  readonly receivedAt: Date;
  readonly caseId: string | null;
  readonly attention: readonly {
    code: string;
    field: string;
    da: string;
    en: string;
    candidates?: string[];
    about?: string;
  }[];
  readonly rejectionReason: string | null;
  readonly inspectionAt: Date | null;
  readonly completedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

interface StoredDeadline {
  readonly name: string;
  readonly at: string;
  readonly origin: string;
  readonly open?: boolean;
}

export interface TaskFilter {
  readonly id?: string | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly insurerId?: string | undefined;
  /** Scalepoint's GUID. */
  readonly scalepointTaskId?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly attention?: boolean | undefined;
  /** Bounds of the time of arrival: from inclusive, before exclusive. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** Every word must match the beginning of a word of the task. */
  readonly text?: string | undefined;
}

/** The end of the previous page, in either order. */
export type TaskPosition =
  | { readonly sort: 'deadline'; readonly after?: readonly [urgency: number, id: string] | undefined }
  | { readonly sort: 'newest'; readonly after?: string | undefined };

/** `urgency` in the table is this number minus the due time in milliseconds, so the most urgent is highest; 0 means no deadline. */
const URGENCY_AT_EPOCH = 253_402_300_800_000;

/** By deadline (most overdue first, tasks without a deadline last, newest first), or newest first. */
export class ListTasks extends CompanyQuery<TaskRow[]> {
  constructor(
    companyId: string,
    readonly filter: TaskFilter,
    readonly position: TaskPosition,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListTasks)
export class ListTasksHandler implements IQueryHandler<ListTasks> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, filter, position, limit }: ListTasks): Promise<TaskRow[]> {
    const now = this.clock.now();
    const where = [sql`company_id = ${companyId}`, ...conditions(companyId, filter, now)];
    if (position.sort === 'newest' && position.after) where.push(sql`id < ${position.after}`);
    if (position.sort === 'deadline' && position.after) {
      where.push(sql`(urgency, id) < (${position.after[0]}::bigint, ${position.after[1]}::uuid)`);
    }
    // Qualify with `task.`: the output alias `urgency` is float8 and would not use the index.
    const order = position.sort === 'newest' ? sql`task.id desc` : sql`task.urgency desc, task.id desc`;
    // The record reads the compressed content once for each task of the page, instead of once for each field.
    const { rows } = await sql<Omit<TaskRow, 'deadlines'> & { deadlines: readonly StoredDeadline[] }>`
      select id, scalepoint_task_id as "scalepointTaskId", status, insurer_id as "insurerId", insurer_name as "insurerName",
             said."referenceNumber", said."scalepointCaseNumber",
             coalesce(said."scalepointCaseId", scalepoint_case_id::text) as "scalepointCaseId", said."scalepointUrl",
             said.policy ->> 'number' as "policyNumber", said.policyholder,
             nullif(said."damageAddress", 'null') as "damageAddress",
             deadlines, due_at as "dueAt", coalesce(due_at < ${now}, false) as overdue, urgency::float8 as urgency,
             revision, received_at as "receivedAt", case_id as "caseId", attention,
             rejection_reason as "rejectionReason", inspection_at as "inspectionAt", completed_at as "completedAt",
             created_at as "createdAt", updated_at as "updatedAt", version
        from (select * from case_intake.task where ${sql.join(where, sql` and `)} order by ${order} limit ${limit}) as task
       cross join lateral jsonb_to_record(content) as said (
             "referenceNumber" text, "scalepointCaseNumber" text, "scalepointCaseId" text, "scalepointUrl" text,
             policy jsonb, policyholder jsonb, "damageAddress" jsonb)
       order by ${order}`.execute(this.database.kysely());
    // Rows written before `open` was stored have only open deadlines.
    const isLate = ({ at, open = true }: StoredDeadline, dueAt: Date | null) =>
      open && dueAt !== null && new Date(at) < now;
    return rows.map((row) => ({
      ...row,
      deadlines: row.deadlines.map((deadline) => {
        const { name, at, origin } = deadline;
        return { name, at, origin, overdue: isLate(deadline, row.dueAt) };
      }),
    }));
  }
}

function conditions(companyId: string, filter: TaskFilter, now: Date): RawBuilder<unknown>[] {
  const { id, statuses, insurerId, scalepointTaskId, overdue, attention, from, before, text } = filter;
  const where: RawBuilder<unknown>[] = [];
  if (id !== undefined) where.push(sql`id = ${id}`);
  // A single status is compared with `=`, because with `any` the index does not return rows in order.
  if (statuses?.length === 1) where.push(sql`status = ${statuses[0]}`);
  else if (statuses) where.push(sql`status = any(${statuses})`);
  if (insurerId !== undefined) where.push(sql`insurer_id = ${insurerId}`);
  if (scalepointTaskId !== undefined) where.push(sql`scalepoint_task_id = ${scalepointTaskId}`);
  const dueNow = URGENCY_AT_EPOCH - now.getTime();
  if (overdue !== undefined) where.push(overdue ? sql`urgency > ${dueNow}::bigint` : sql`urgency <= ${dueNow}::bigint`);
  if (attention !== undefined) where.push(attention ? sql`needs_attention` : sql`not needs_attention`);
  if (from !== undefined) where.push(sql`received_at >= ${from}`);
  if (before !== undefined) where.push(sql`received_at < ${before}`);
  for (const word of wordsOf(text ?? '')) {
    where.push(sql`id in (select task_id from case_intake.task_word
      where company_id = ${companyId} and word >= ${word} and word < ${`${word}\u{10ffff}`})`);
  }
  return where;
}

/** Splits the text as the database function `case_intake.words_of` does. */
function wordsOf(text: string): string[] {
  const words = comparable(text).replaceAll('aa', 'å').split(' ');
  return [...new Set(words.map((word) => [...word].slice(0, 60).join('')).filter((word) => word !== ''))].slice(0, 8);
}
