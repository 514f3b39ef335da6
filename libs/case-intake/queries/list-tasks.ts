import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type RawBuilder, sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { CompanyCalendars } from '#scalepoint-settings/contracts';
import { Clock, comparable, danishDay } from '#shared-kernel';
import { Absences } from '#directory/contracts';
import { MergedInsurers } from '#tokens/contracts';
import { type DeliveredAddress, type DeliveredPerson, TASK_STATUSES, type TaskStep } from '../contracts/index.js';
import { soonUrgency, urgencyAt } from '../contracts/urgency.js';
import { isOnCase, possibleDoubles } from './get-related-tasks.js';

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
  /** The first open deadline is as near as the company wants to be warned. */
  readonly dueSoon: boolean;
  /** What the list is sorted by; null for an order by id alone. */
  readonly sortKey: string | number | null;
  readonly revision: number | null;
  readonly receivedAt: Date;
  readonly caseId: string | null;
  readonly caseNumber: number | null;
  /** The main task of the case, if this one was put on it. */
  readonly caseOfTaskId: string | null;
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

export interface StepFilter {
  readonly name: TaskStep;
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly late?: boolean | undefined;
}

export interface TaskFilter {
  readonly id?: string | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly insurerId?: string | undefined;
  /** Scalepoint's GUID. */
  readonly scalepointTaskId?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly dueSoon?: boolean | undefined;
  readonly attention?: boolean | undefined;
  /** Tasks that may be another one too, and that no user has decided about. */
  readonly possibleDouble?: boolean | undefined;
  readonly caseManagerId?: string | undefined;
  /** Whose task it is today: the case manager's, or a deputy's while that one is away. */
  readonly responsibleId?: string | undefined;
  readonly hasCaseManager?: boolean | undefined;
  /** Tasks that reached the step, and when; see the figures about time. */
  readonly step?: StepFilter | undefined;
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
export class ListTasks extends ReplicaQuery<TaskRow[]> {
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
    private readonly calendars: CompanyCalendars,
    private readonly absences: Absences,
    private readonly insurers: MergedInsurers,
  ) {}

  async execute({ companyId, filter: asked, position, limit }: ListTasks): Promise<TaskRow[]> {
    const now = this.clock.now();
    const soon = await this.calendars.warningHorizon(companyId, now);
    const filter = { ...asked, insurerId: await this.counting(companyId, asked.insurerId) };
    const { isAscending, by } = ORDERS[position.sort];
    const where = [sql`company_id = ${companyId}`, ...conditions(companyId, filter, now, soon)];
    if (filter.responsibleId !== undefined) where.push(await this.isOf(companyId, filter.responsibleId, now));
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
             coalesce(due_at < ${now}, false) as overdue,
             coalesce(due_at >= ${now} and due_at <= ${soon}, false) as "dueSoon", ${key} as "sortKey", revision,
             received_at as "receivedAt", task.case_id as "caseId", opened.number as "caseNumber", case_of_task_id as "caseOfTaskId", merged_into_id as "mergedIntoId",
             opened.case_manager_id as "caseManagerId", attention,
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

  /** A filter that was kept, or an ERP, may still name an insurer that was merged since: its tasks are those of the other. */
  private async counting(companyId: string, insurerId: string | undefined): Promise<string | undefined> {
    if (insurerId === undefined) return undefined;
    return (await this.insurers.keptOf(companyId, [insurerId])).get(insurerId)?.id ?? insurerId;
  }

  private async isOf(companyId: string, employeeId: string, now: Date): Promise<RawBuilder<unknown>> {
    const away = await this.absences.on(companyId, danishDay(now));
    const managed = sql`case_manager_id = ${employeeId}`;
    const absent = away.map((one) => one.employeeId);
    const covered = away.filter(({ deputyId }) => deputyId === employeeId).map((one) => one.employeeId);
    const deputised =
      absent.length === 0
        ? sql``
        : sql` or case_manager_id = any (${absent}::text[]) and deputy_id = ${employeeId}
            or case_manager_id = any (${covered}::text[]) and deputy_id is null`;
    return isOnCase(companyId, sql`${managed}${deputised}`);
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

function conditions(companyId: string, filter: TaskFilter, now: Date, soon: Date | null): RawBuilder<unknown>[] {
  const { id, statuses, insurerId, scalepointTaskId, overdue, dueSoon, attention, from, before, text } = filter;
  const { caseManagerId, hasCaseManager, possibleDouble, step } = filter;
  const where: RawBuilder<unknown>[] = [];
  if (id !== undefined) where.push(sql`id = ${id}`);
  // A single status is compared with `=`, because with `any` the index does not return rows in order.
  if (statuses?.length === 1) where.push(sql`status = ${statuses[0]}`);
  else if (statuses) where.push(sql`status = any(${statuses})`);
  if (insurerId !== undefined) where.push(sql`insurer_id = ${insurerId}`);
  if (scalepointTaskId !== undefined) where.push(sql`scalepoint_task_id = ${scalepointTaskId}`);
  const dueNow = urgencyAt(now);
  if (overdue !== undefined) where.push(overdue ? sql`urgency > ${dueNow}::bigint` : sql`urgency <= ${dueNow}::bigint`);
  if (dueSoon !== undefined) {
    const [least, most] = soonUrgency(now, soon);
    const near = sql`urgency between ${least}::bigint and ${most}::bigint`;
    where.push(dueSoon ? near : sql`not (${near})`);
  }
  if (attention !== undefined) where.push(attention ? sql`needs_attention` : sql`not needs_attention`);
  if (possibleDouble !== undefined) {
    const among = sql`id in (${possibleDoubles(companyId)})`;
    where.push(possibleDouble ? among : sql`not ${among}`);
  }
  if (caseManagerId !== undefined) {
    where.push(isOnCase(companyId, sql`case_manager_id = ${caseManagerId}`));
  }
  if (hasCaseManager !== undefined) {
    const managed = sql`exists (select from case_intake."case" opened where opened.company_id = task.company_id
      and opened.id = task.case_id and opened.case_manager_id is not null)`;
    where.push(hasCaseManager ? managed : sql`not ${managed}`);
  }
  if (from !== undefined) where.push(sql`received_at >= ${from}`);
  if (before !== undefined) where.push(sql`received_at < ${before}`);
  if (step) where.push(sql`id in (${reached(companyId, step)})`);
  for (const word of wordsOf(text ?? '')) {
    where.push(sql`id in (select task_id from case_intake.task_word
      where company_id = ${companyId} and word >= ${word} and word < ${`${word}\u{10ffff}`})`);
  }
  return where;
}

/** The tasks that reached a step; answers have their own table. */
function reached(companyId: string, { name, from, before, late }: StepFilter): RawBuilder<unknown> {
  const [table, at] = name === 'contact' ? [sql`task_answer`, sql`answered_at`] : [sql`task_step`, sql`reached_at`];
  const where = [sql`company_id = ${companyId}`];
  if (name !== 'contact') where.push(sql`step = ${name}`);
  if (from !== undefined) where.push(sql`${at} >= ${from}`);
  if (before !== undefined) where.push(sql`${at} < ${before}`);
  if (late !== undefined) where.push(late ? sql`${at} > due_at` : sql`coalesce(${at} <= due_at, true)`);
  return sql`select task_id from case_intake.${table} where ${sql.join(where, sql` and `)}`;
}

/** Splits the text as the database function `case_intake.words_of` does. A telephone number is one word, however it is typed. */
function wordsOf(text: string): string[] {
  const phone = PHONE.exec(text.trim())?.[1];
  const words = phone ? [phone.replaceAll(' ', '')] : comparable(text).replaceAll('aa', 'å').split(' ');
  return [...new Set(words.map((word) => [...word].slice(0, 60).join('')).filter((word) => word !== ''))].slice(0, 8);
}
