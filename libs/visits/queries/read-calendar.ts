import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { type TaskToVisit, TasksToVisit } from '#case-intake/contracts';
import { Directory } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';
import { ModuleStatus } from '#subscription/contracts';
import type { VisitKind, VisitStatus } from '../contracts/index.js';

/** A visit as a calendar shows it. */
export interface CalendarVisit {
  readonly id: string;
  readonly version: number;
  readonly kind: VisitKind;
  readonly status: VisitStatus;
  readonly employeeName: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly task: TaskToVisit | null;
}

export interface Calendar {
  /** Null is the calendar of the company. */
  readonly employeeName: string | null;
  readonly visits: readonly CalendarVisit[];
}

const DAY_MS = 24 * 3_600_000;
/** A subscriber keeps what it has read, so a calendar need not go back for long. */
const DAYS_BACK = 30;
const DAYS_AHEAD = 365;
/** Cancelled visits are shown as such until every subscriber has asked again. */
const CANCELLED_DAYS = 14;
const MAX_VISITS = 2000;

/** The calendar with this secret address, by its digest; null if there is none, or the company has the module off. */
export class ReadCalendar extends CompanyQuery<Calendar | null> {
  constructor(
    companyId: string,
    readonly digest: string,
  ) {
    super(companyId);
  }
}

type Row = Omit<CalendarVisit, 'task' | 'employeeName'> & {
  readonly taskId: string;
  readonly employeeId: string | null;
};

@QueryHandler(ReadCalendar)
export class ReadCalendarHandler implements IQueryHandler<ReadCalendar> {
  constructor(
    private readonly database: Database,
    private readonly tasks: TasksToVisit,
    private readonly directory: Directory,
    private readonly modules: ModuleStatus,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, digest }: ReadCalendar): Promise<Calendar | null> {
    const { rows: feeds } = await sql<{ employeeId: string | null }>`
      select employee_id as "employeeId" from visits.calendar_feed
       where company_id = ${companyId} and digest = ${digest}`.execute(this.database.kysely());
    const [feed] = feeds;
    if (!feed || !(await this.modules.isActive(companyId))) return null;
    const rows = await this.visits(companyId, feed.employeeId);
    const employeeIds = new Set([feed.employeeId, ...rows.map(({ employeeId }) => employeeId)]);
    const refs = [...employeeIds].flatMap((id) => (id === null ? [] : [{ kind: 'employees' as const, id }]));
    const names = new Map((await this.directory.entries(companyId, refs)).map(({ id, name }) => [id, name]));
    const taskIds = rows.map(({ taskId }) => taskId);
    const tasks = new Map((await this.tasks.find(companyId, taskIds)).map((task) => [task.taskId, task]));
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
    return {
      employeeName: nameOf(feed.employeeId),
      visits: rows.map(({ taskId, employeeId, ...visit }) => ({
        ...visit,
        employeeName: nameOf(employeeId),
        task: tasks.get(taskId) ?? null,
      })),
    };
  }

  private async visits(companyId: string, employeeId: string | null): Promise<readonly Row[]> {
    const now = this.clock.now().getTime();
    const [from, to] = [new Date(now - DAYS_BACK * DAY_MS), new Date(now + DAYS_AHEAD * DAY_MS)];
    const { rows } = await sql<Row>`
      select id, version, kind, status, task_id as "taskId", employee_id as "employeeId", starts_at as "startsAt",
             starts_at + make_interval(mins => minutes) as "endsAt", created_at as "createdAt", updated_at as "updatedAt"
        from visits.visit
       where company_id = ${companyId} and (${employeeId}::text is null or employee_id = ${employeeId})
         and starts_at between ${from} and ${to}
         and (status <> 'cancelled' or ended_at > ${new Date(now - CANCELLED_DAYS * DAY_MS)})
       order by starts_at, id limit ${MAX_VISITS}`.execute(this.database.kysely());
    return rows;
  }
}
