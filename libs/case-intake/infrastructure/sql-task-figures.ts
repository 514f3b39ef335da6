import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Database } from '#platform/persistence';
import {
  type AnswerFigure,
  type EmployeeFigure,
  type FigurePeriod,
  type ReceivedFigure,
  TASK_STATUSES,
  TaskFigures,
  type TaskFigureSet,
} from '../contracts/index.js';
import { urgencyAt } from '../contracts/urgency.js';

type Standing = TaskFigureSet['standing'][number];
type Work = Pick<EmployeeFigure, 'employeeId' | 'open' | 'unanswered' | 'overdue'>;
type Answers = Pick<EmployeeFigure, 'employeeId' | 'answered' | 'medianMinutes'>;

/** The statuses in which work is left to do. */
const OPEN = [
  'received',
  'needs-attention',
  'case-opened',
  'accepted',
  'inspection-scheduled',
  'inspected',
  'in-repair',
  'completed',
] as const;
const UNANSWERED = ['received', 'needs-attention', 'case-opened'];

const minutes = (percentile: number, duration: RawBuilder<unknown>) =>
  sql`round(percentile_cont(${percentile}::float8) within group (order by extract(epoch from ${duration})::float8 / 60))::int`;
const TAKEN = sql`answered_at - answer.received_at`;

@Injectable()
export class SqlTaskFigures extends TaskFigures {
  constructor(private readonly database: Database) {
    super();
  }

  async of(companyId: string, period: FigurePeriod): Promise<TaskFigureSet> {
    const received = await this.received(companyId, period);
    const [answers, answersByInsurer] = await this.answers(companyId, period);
    const ids = new Set([...received, ...answersByInsurer].map(({ insurerId }) => insurerId));
    return {
      insurers: await this.insurers(companyId, [...ids]),
      received,
      answers,
      answersByInsurer,
      standing: await this.standing(companyId, period.now),
      employees: await this.employees(companyId, period),
    };
  }

  async overdueAt(companyId: string, times: readonly Date[]): Promise<number[]> {
    const latest = new Date(Math.max(...times.map((time) => time.getTime())));
    const earliest = new Date(Math.min(...times.map((time) => time.getTime())));
    const { rows } = await sql<{ count: number }>`
      with period as materialized (
        select greatest(due_at, received_at, reopened_at) as began_at, 'infinity'::timestamptz as ended_at from case_intake.task
         where company_id = ${companyId} and urgency > ${overdue(latest)}
        union all
        select began_at, ended_at from case_intake.overdue_period
         where company_id = ${companyId} and ended_at > ${earliest})
      select (count(*) filter (where began_at <= at and ended_at > at))::int as count
        from unnest(${[...times]}::timestamptz[]) with ordinality as asked (at, place) left join period on true
       group by place order by place`.execute(this.database.kysely());
    return rows.map(({ count }) => count);
  }

  private async received(companyId: string, { from, before }: FigurePeriod): Promise<ReceivedFigure[]> {
    const { rows } = await sql<ReceivedFigure>`
      select to_char(day, 'YYYY-MM-DD') as day, insurer_id as "insurerId", status, count
        from (select date_trunc('day', received_at at time zone 'Europe/Copenhagen') as day, insurer_id, status,
                     count(*)::int as count
                from case_intake.task
               where company_id = ${companyId} and received_at >= ${from} and received_at < ${before}
               group by 1, 2, 3) counted
       order by 1, 2, 3`.execute(this.database.kysely());
    return rows;
  }

  private async insurers(companyId: string, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    const { rows } = await sql<{ id: string; name: string }>`
      select asked.id, named.name
        from unnest(${[...ids]}::uuid[]) as asked (id)
       cross join lateral (select insurer_name as name from case_intake.task
             where company_id = ${companyId} and insurer_id = asked.id limit 1) named
       order by named.name collate "da-x-icu", asked.id`.execute(this.database.kysely());
    return rows;
  }

  private async answers(
    companyId: string,
    { from, before }: FigurePeriod,
  ): Promise<[AnswerFigure, (AnswerFigure & { insurerId: string })[]]> {
    const { rows } = await sql<AnswerFigure & { insurerId: string | null }>`
      select insurer_id as "insurerId", count(*)::int as answered,
             (count(*) filter (where answered_at > due_at))::int as late,
             ${minutes(0.5, TAKEN)} as "medianMinutes", ${minutes(0.9, TAKEN)} as "p90Minutes",
             ${minutes(0.5, sql`due_at - answer.received_at`)} as "deadlineMinutes"
        from case_intake.task_answer answer
       where company_id = ${companyId} and answered_at >= ${from} and answered_at < ${before}
       group by rollup (insurer_id) order by insurer_id nulls first`.execute(this.database.kysely());
    const [all, ...byInsurer] = rows.map(({ insurerId, ...figure }) => ({ figure, insurerId }));
    const none = { answered: 0, late: 0, medianMinutes: null, p90Minutes: null, deadlineMinutes: null };
    return [all?.figure ?? none, byInsurer.map(({ figure, insurerId }) => ({ insurerId: insurerId ?? '', ...figure }))];
  }

  private async standing(companyId: string, now: Date): Promise<Standing[]> {
    const { rows } = await sql<Standing>`
      select status, count(*)::int as count, (count(*) filter (where urgency > ${overdue(now)}))::int as overdue
        from case_intake.task
       where company_id = ${companyId} and status = any(${[...OPEN, 'invoiced']})
       group by status`.execute(this.database.kysely());
    return rows.toSorted((one, other) => TASK_STATUSES.indexOf(one.status) - TASK_STATUSES.indexOf(other.status));
  }

  private async employees(companyId: string, { from, before, now }: FigurePeriod): Promise<EmployeeFigure[]> {
    const { rows: work } = await sql<Work>`
      select opened.case_manager_id as "employeeId", count(*)::int as open,
             (count(*) filter (where status = any(${UNANSWERED})))::int as unanswered,
             (count(*) filter (where urgency > ${overdue(now)}))::int as overdue
        from case_intake.task
        join case_intake."case" opened on opened.company_id = task.company_id
             and opened.task_id = coalesce(task.case_of_task_id, task.id)
       where task.company_id = ${companyId} and status = any(${OPEN})
       group by 1`.execute(this.database.kysely());
    const { rows: answers } = await sql<Answers>`
      select opened.case_manager_id as "employeeId", count(*)::int as answered, ${minutes(0.5, TAKEN)} as "medianMinutes"
        from case_intake.task_answer answer
        left join case_intake.task moved on moved.company_id = answer.company_id and moved.id = answer.task_id
             and moved.case_of_task_id is not null
        join case_intake."case" opened on opened.company_id = answer.company_id
             and opened.task_id = coalesce(moved.case_of_task_id, answer.task_id)
       where answer.company_id = ${companyId} and answered_at >= ${from} and answered_at < ${before}
       group by 1`.execute(this.database.kysely());
    const answeredBy = new Map(answers.map(({ employeeId, ...figure }) => [employeeId, figure]));
    const workOf = new Map(work.map(({ employeeId, ...figure }) => [employeeId, figure]));
    const figures = [...new Set([...workOf.keys(), ...answeredBy.keys()])].map((employeeId) => ({
      employeeId,
      ...(workOf.get(employeeId) ?? { open: 0, unanswered: 0, overdue: 0 }),
      ...(answeredBy.get(employeeId) ?? { answered: 0, medianMinutes: null }),
    }));
    return figures.toSorted((one, other) => other.open - one.open || other.answered - one.answered);
  }
}

/** The `urgency` of a task that is due now, see the list of tasks. */
const overdue = (now: Date) => sql`${urgencyAt(now)}::bigint`;
