import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type RawBuilder, sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock, comparable } from '#shared-kernel';
import { possibleDoubles } from './get-related-tasks.js';
import { type DeliveredAddress, type DeliveredPerson, TASK_STATUSES } from '../contracts/index.js';

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
  readonly damageType: string | null;
  readonly damageSummary: string | null;
  readonly deadlines: readonly {
    readonly name: string;
    readonly at: string;
    readonly origin: string;
    readonly overdue: boolean;
  }[];
  readonly dueAt: Date | null;
  readonly overdue: boolean;
  /** What the list is sorted by; null for an order by id alone. */
  readonly sortKey: string | number | null;
  readonly revision: number | null;
  readonly receivedAt: Date;
  readonly caseId: string | null;
  /** The task that is kept, if this one is the same. */
  readonly mergedIntoId: string | null;
  readonly caseManagerId: string | null;
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
  /** Tasks that may be another one too, and that no user has decided about. */
  readonly possibleDouble?: boolean | undefined;
  readonly caseManagerId?: string | undefined;
  readonly hasCaseManager?: boolean | undefined;
  /** Bounds of the time of arrival: from inclusive, before exclusive. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** Every word must match the beginning of a word of the task. */
  readonly text?: string | undefined;
}

export const TASK_SORTS = [
  'deadline',
  'deadline-desc',
  'newest',
  'oldest',
  'name',
  'name-desc',
  'insurer',
  'insurer-desc',
  'status',
  'status-desc',
] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

/** An order, and the end of the previous page in it: the sort key of its last row, if the order has one, and its id. */
export interface TaskPosition {
  readonly sort: TaskSort;
  readonly after?: readonly [key: string | number | null, id: string] | undefined;
}

/** Characters of the damage description in the list. */
const MAX_SUMMARY = 160;
const PHONE = /^(?:(?:\+|00)45)? *(\d\d ?\d\d ?\d\d ?\d\d)$/;
/** `urgency` in the table is this number minus the due time in milliseconds, so the most urgent is highest; 0 means no deadline. */
const URGENCY_AT_EPOCH = 253_402_300_800_000;

const byUrgency = { key: sql`task.urgency`, type: sql`bigint` };
const byId = { key: null, type: null };
const byName = { key: sql`coalesce(task.content #>> '{policyholder,name}', '') collate "da-x-icu"`, type: sql`text` };
const byInsurer = { key: sql`task.insurer_name collate "da-x-icu"`, type: sql`text` };
const byStage = { key: sql`array_position(${[...TASK_STATUSES]}::text[], task.status)`, type: sql`int` };

/** By deadline and by id from an index. The other orders are rarely used and read the tasks that match. */
const ORDERS: Readonly<
  Record<TaskSort, { readonly isAscending: boolean; readonly by: typeof byUrgency | typeof byId }>
> = {
  deadline: { isAscending: false, by: byUrgency },
  'deadline-desc': { isAscending: true, by: byUrgency },
  newest: { isAscending: false, by: byId },
  oldest: { isAscending: true, by: byId },
  name: { isAscending: true, by: byName },
  'name-desc': { isAscending: false, by: byName },
  insurer: { isAscending: true, by: byInsurer },
  'insurer-desc': { isAscending: false, by: byInsurer },
  status: { isAscending: true, by: byStage },
  'status-desc': { isAscending: false, by: byStage },
};

/** By deadline: most overdue first, tasks without a deadline last, newest first. */
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
    const { isAscending, by } = ORDERS[position.sort];
    const where = [sql`company_id = ${companyId}`, ...conditions(companyId, filter, now)];
    if (position.after) where.push(beyond(by, isAscending, position.after));
    const direction = isAscending ? sql`asc` : sql`desc`;
    const order = by.key === null ? sql`task.id ${direction}` : sql`${by.key} ${direction}, task.id ${direction}`;
    const key = by === byUrgency ? sql`task.urgency::float8` : (by.key ?? sql`null::int`);
    // The record reads the compressed content once for each task of the page, instead of once for each field.
    const { rows } = await sql<Omit<TaskRow, 'deadlines'> & { deadlines: readonly StoredDeadline[] }>`
      select task.id, scalepoint_task_id as "scalepointTaskId", status, insurer_id as "insurerId", insurer_name as "insurerName",
             said."referenceNumber", said."scalepointCaseNumber",
             coalesce(said."scalepointCaseId", scalepoint_case_id::text) as "scalepointCaseId", said."scalepointUrl",
             said.policy ->> 'number' as "policyNumber", said.policyholder,
             nullif(said."damageAddress", 'null') as "damageAddress", said."damageType",
             left(said."damageDescription", ${MAX_SUMMARY}::int) as "damageSummary", deadlines, due_at as "dueAt",
             coalesce(due_at < ${now}, false) as overdue, ${key} as "sortKey", revision,
             received_at as "receivedAt", task.case_id as "caseId", merged_into_id as "mergedIntoId", opened.case_manager_id as "caseManagerId", attention,
             rejection_reason as "rejectionReason", inspection_at as "inspectionAt", completed_at as "completedAt",
             task.created_at as "createdAt", task.updated_at as "updatedAt", task.version
        from (select * from case_intake.task as task where ${sql.join(where, sql` and `)} order by ${order} limit ${limit}) as task
       cross join lateral jsonb_to_record(content) as said (
             "referenceNumber" text, "scalepointCaseNumber" text, "scalepointCaseId" text, "scalepointUrl" text,
             policy jsonb, policyholder jsonb, "damageAddress" jsonb, "damageType" text, "damageDescription" text)
        left join case_intake."case" opened on opened.company_id = task.company_id and opened.id = task.case_id
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

/** Rows after the last one of the previous page, as one row comparison, which an index can begin with. */
function beyond(
  { key, type }: (typeof ORDERS)[TaskSort]['by'],
  isAscending: boolean,
  [value, id]: NonNullable<TaskPosition['after']>,
): RawBuilder<unknown> {
  const compared = isAscending ? sql`>` : sql`<`;
  if (key === null) return sql`id ${compared} ${id}`;
  return sql`(${key}, id) ${compared} (${value}::${type}, ${id}::uuid)`;
}

function conditions(companyId: string, filter: TaskFilter, now: Date): RawBuilder<unknown>[] {
  const { id, statuses, insurerId, scalepointTaskId, overdue, attention, from, before, text } = filter;
  const { caseManagerId, hasCaseManager, possibleDouble } = filter;
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
  if (possibleDouble !== undefined) {
    const among = sql`id in (${possibleDoubles(companyId)})`;
    where.push(possibleDouble ? among : sql`not ${among}`);
  }
  if (caseManagerId !== undefined) {
    where.push(sql`id in (select task_id from case_intake."case"
      where company_id = ${companyId} and case_manager_id = ${caseManagerId})`);
  }
  if (hasCaseManager !== undefined) {
    const managed = sql`exists (select from case_intake."case" opened where opened.company_id = task.company_id
      and opened.id = task.case_id and opened.case_manager_id is not null)`;
    where.push(hasCaseManager ? managed : sql`not ${managed}`);
  }
  if (from !== undefined) where.push(sql`received_at >= ${from}`);
  if (before !== undefined) where.push(sql`received_at < ${before}`);
  for (const word of wordsOf(text ?? '')) {
    where.push(sql`id in (select task_id from case_intake.task_word
      where company_id = ${companyId} and word >= ${word} and word < ${`${word}\u{10ffff}`})`);
  }
  return where;
}

/** Splits the text as the database function `case_intake.words_of` does. A telephone number is one word, however it is typed. */
function wordsOf(text: string): string[] {
  const phone = PHONE.exec(text.trim())?.[1];
  const words = phone ? [phone.replaceAll(' ', '')] : comparable(text).replaceAll('aa', 'å').split(' ');
  return [...new Set(words.map((word) => [...word].slice(0, 60).join('')).filter((word) => word !== ''))].slice(0, 8);
}
