import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Database } from '#platform/persistence';
import { danishDay, type WorkingCalendar } from '#shared-kernel';
import { type StepFigure, StepFigures, type StepFigureSet, type StepPeriod, TASK_STEPS } from '../contracts/index.js';

interface Row extends StepFigure {
  readonly kind: 'all' | 'insurer' | 'employee';
  readonly insurerId: string | null;
  readonly insurerName: string | null;
  readonly employeeId: string | null;
}

/** The steps that tasks reached; answers have their own table. */
const REACHED = sql`(
  select company_id, task_id, 'contact' as step, received_at, due_at, answered_at as reached_at
    from case_intake.task_answer
  union all
  select company_id, task_id, step, received_at, due_at, reached_at from case_intake.task_step)`;

const percentile = (share: number, of: RawBuilder<unknown>) =>
  sql`percentile_cont(${share}::float8) within group (order by ${of})`;
/** Hours with one decimal. */
const hours = (share: number) => sql`round(${percentile(share, sql`hours`)}::numeric, 1)::float8`;
/** Whole days: half a working day says nothing. */
const days = (share: number) => sql`ceil(${percentile(share, sql`working_days`)})::int`;

@Injectable()
export class SqlStepFigures extends StepFigures {
  constructor(private readonly database: Database) {
    super();
  }

  async of(companyId: string, { from, before }: StepPeriod, calendar: WorkingCalendar): Promise<StepFigureSet> {
    const inPeriod = sql`company_id = ${companyId} and reached_at >= ${from} and reached_at < ${before}`;
    const { rows: earliest } = await sql<{ at: Date | null }>`
      select min(received_at) as at from ${REACHED} step where ${inPeriod}`.execute(this.database.kysely());
    const first = earliest[0]?.at;
    if (!first) return { all: [], insurers: [], employees: [] };
    const counted = calendar.workingDaysUntil(danishDay(first), danishDay(before));
    const { rows } = await sql<Row>`
      with day as materialized (
        select * from unnest(${counted.map(({ day }) => day)}::date[], ${counted.map(({ count }) => count)}::int[]) as day (day, count)),
      reached as materialized (
        select step.*, extract(epoch from step.reached_at - step.received_at)::float8 / 3600 as hours,
               ended.count - began.count as working_days, task.insurer_id, task.insurer_name,
               opened.case_manager_id as employee_id
          from (select * from ${REACHED} step where ${inPeriod}) step
          join day began on began.day = (step.received_at at time zone 'Europe/Copenhagen')::date
          join day ended on ended.day = (step.reached_at at time zone 'Europe/Copenhagen')::date
          join case_intake.task on task.company_id = step.company_id and task.id = step.task_id
          left join case_intake."case" opened on opened.company_id = step.company_id
               and opened.task_id = coalesce(task.case_of_task_id, step.task_id))
      select case when grouping(insurer_id) = 0 then 'insurer' when grouping(employee_id) = 0 then 'employee' else 'all' end as kind,
             step, insurer_id as "insurerId", employee_id as "employeeId",
             min(insurer_name) as "insurerName",
             count(*)::int as count, count(due_at)::int as "withDeadline",
             (count(*) filter (where reached_at > due_at))::int as late,
             ${hours(0.5)} as "medianHours", ${hours(0.9)} as "p90Hours",
             ${days(0.5)} as "medianWorkingDays", ${days(0.9)} as "p90WorkingDays"
        from reached group by grouping sets ((step), (step, insurer_id), (step, employee_id))
       order by array_position(${[...TASK_STEPS]}::text[], step), count(*) desc, insurer_id, employee_id`.execute(
      this.database.kysely(),
    );
    const of = (wanted: Row['kind']) => rows.filter(({ kind }) => kind === wanted);
    return {
      all: of('all').map(figureOf),
      insurers: of('insurer').map((row) => ({
        insurerId: row.insurerId ?? '',
        insurerName: row.insurerName ?? '',
        ...figureOf(row),
      })),
      employees: of('employee').map((row) => ({ employeeId: row.employeeId, ...figureOf(row) })),
    };
  }
}

function figureOf({ step, count, withDeadline, late, medianHours, p90Hours, ...days }: Row): StepFigure {
  const { medianWorkingDays, p90WorkingDays } = days;
  return { step, count, withDeadline, late, medianHours, p90Hours, medianWorkingDays, p90WorkingDays };
}
