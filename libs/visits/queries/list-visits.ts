import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type RawBuilder, sql } from 'kysely';
import { type TaskToVisit, TasksToVisit } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { VisitKind, VisitStatus } from '../contracts/index.js';

export interface VisitRow {
  readonly id: string;
  readonly taskId: string;
  readonly kind: VisitKind;
  readonly status: VisitStatus;
  readonly employeeId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutes: number;
  readonly note: string | null;
  readonly attempts: readonly { readonly at: string }[];
  readonly timesMoved: number;
  readonly arrivesAt: Date | null;
  readonly endedAt: Date | null;
  readonly proposedStartsAt: Date | null;
  readonly proposedNote: string | null;
  /** Other visits of the employee at the same time. */
  readonly conflicts: readonly VisitConflict[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface VisitConflict {
  readonly visitId: string;
  readonly taskId: string;
  readonly startsAt: string;
  readonly minutes: number;
}

export type VisitView = VisitRow & { readonly task: TaskToVisit | null };

export interface VisitFilter {
  readonly id?: string | undefined;
  readonly taskId?: string | undefined;
  readonly employeeId?: string | undefined;
  readonly assigned?: boolean | undefined;
  readonly statuses?: readonly string[] | undefined;
  /** Bounds of the start: from inclusive, before exclusive. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** Start and id of the last visit of the previous page. */
  readonly after?: readonly [startsAt: string, id: string] | undefined;
}

/** Visits with what their tasks say, earliest first. */
export class ListVisits extends CompanyQuery<VisitView[]> {
  constructor(
    companyId: string,
    readonly filter: VisitFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

const endOf = (visit: string) =>
  sql`${sql.ref(`${visit}.starts_at`)} + make_interval(mins => ${sql.ref(`${visit}.minutes`)})`;

@QueryHandler(ListVisits)
export class ListVisitsHandler implements IQueryHandler<ListVisits> {
  constructor(
    private readonly database: Database,
    private readonly tasks: TasksToVisit,
  ) {}

  async execute({ companyId, filter, limit }: ListVisits): Promise<VisitView[]> {
    // A longest visit bounds the search, so that an index finds the visits that may overlap.
    const { rows } = await sql<VisitRow>`
      select visit.id, visit.task_id as "taskId", visit.kind, visit.status, visit.employee_id as "employeeId",
             visit.starts_at as "startsAt", ${endOf('visit')} as "endsAt", visit.minutes, visit.note, visit.attempts,
             visit.times_moved as "timesMoved", visit.arrives_at as "arrivesAt", visit.ended_at as "endedAt",
             visit.proposed_starts_at as "proposedStartsAt", visit.proposed_note as "proposedNote",
             visit.created_at as "createdAt", visit.updated_at as "updatedAt", visit.version,
             coalesce((
               select jsonb_agg(jsonb_build_object('visitId', other.id, 'taskId', other.task_id,
                        'startsAt', to_char(other.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                        'minutes', other.minutes)
                        order by other.starts_at, other.id)
                 from visits.visit other
                where other.company_id = visit.company_id and other.employee_id = visit.employee_id
                  and other.id <> visit.id and visit.status in ('planned', 'on-the-way')
                  and other.status in ('planned', 'on-the-way')
                  and other.starts_at > visit.starts_at - interval '1 day' and other.starts_at < ${endOf('visit')}
                  and ${endOf('other')} > visit.starts_at), '[]') as conflicts
        from visits.visit
       where visit.company_id = ${companyId} ${sql.join(conditions(filter), sql` `)}
       order by visit.starts_at, visit.id limit ${limit}`.execute(this.database.kysely());
    const taskIds = rows.map(({ taskId }) => taskId);
    const tasks = new Map((await this.tasks.find(companyId, taskIds)).map((task) => [task.taskId, task]));
    return rows.map((row) => ({ ...row, task: tasks.get(row.taskId) ?? null }));
  }
}

function conditions({ id, taskId, employeeId, assigned, statuses, from, before, after }: VisitFilter) {
  const where: RawBuilder<unknown>[] = [sql``];
  if (id !== undefined) where.push(sql`and visit.id = ${id}`);
  if (taskId !== undefined) where.push(sql`and visit.task_id = ${taskId}`);
  if (employeeId !== undefined) where.push(sql`and visit.employee_id = ${employeeId}`);
  if (assigned !== undefined) where.push(sql`and (visit.employee_id is not null) = ${assigned}::boolean`);
  if (statuses) where.push(sql`and visit.status = any (${statuses})`);
  if (from !== undefined) where.push(sql`and visit.starts_at >= ${from}`);
  if (before !== undefined) where.push(sql`and visit.starts_at < ${before}`);
  if (after) where.push(sql`and (visit.starts_at, visit.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return where;
}
