import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type EmployeeFigure, TaskFigures, type TaskFigureSet } from '#case-intake/contracts';
import { Directory } from '#directory/contracts';
import { type MonthFigure, PostingFigures } from '#invoicing/contracts';
import { ReplicaQuery } from '#platform/cqrs';
import { addDays, addMonthsFromAnchor, Clock, danishDay, danishMidnight } from '#shared-kernel';

export { TASK_STATUSES } from '#case-intake/contracts';

/** Days of which the number of overdue tasks is shown. */
const OVERDUE_DAYS = 7;
/** Months of which the sums are shown, with the current one. */
const MONTHS = 12;

export interface Statistics extends Omit<TaskFigureSet, 'employees'> {
  /** Days in Danish time, both included. */
  readonly from: string;
  readonly to: string;
  /** At the end of each day; for today, now. */
  readonly overdue: readonly { readonly day: string; readonly count: number }[];
  readonly employees: readonly (EmployeeFigure & { readonly name: string | null })[];
  /** Null if the caller may not read invoices. */
  readonly months: readonly MonthFigure[] | null;
}

/** The key figures of the last days, today included. */
export class GetStatistics extends ReplicaQuery<Statistics> {
  constructor(
    companyId: string,
    readonly days: number,
    readonly withAmounts: boolean,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetStatistics)
export class GetStatisticsHandler implements IQueryHandler<GetStatistics> {
  constructor(
    private readonly tasks: TaskFigures,
    private readonly postings: PostingFigures,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, days, withAmounts }: GetStatistics): Promise<Statistics> {
    const now = this.clock.now();
    const today = danishDay(now);
    const from = addDays(today, 1 - days);
    const period = { from: danishMidnight(from), before: danishMidnight(addDays(today, 1)), now };
    const { employees, ...figures } = await this.tasks.of(companyId, period);
    return {
      from,
      to: today,
      ...figures,
      overdue: await this.overdue(companyId, today, now),
      employees: await this.named(companyId, employees),
      months: withAmounts ? await this.months(companyId, today) : null,
    };
  }

  private async overdue(companyId: string, today: string, now: Date): Promise<Statistics['overdue']> {
    const days = Array.from({ length: OVERDUE_DAYS }, (_, index) => addDays(today, index + 1 - OVERDUE_DAYS));
    const ends = days.map((day) => (day === today ? now : danishMidnight(addDays(day, 1))));
    const counts = await this.tasks.overdueAt(companyId, ends);
    return days.map((day, index) => ({ day, count: counts[index] ?? 0 }));
  }

  private async named(companyId: string, employees: readonly EmployeeFigure[]): Promise<Statistics['employees']> {
    const refs = employees.flatMap(({ employeeId: id }) => (id === null ? [] : [{ kind: 'employees' as const, id }]));
    const entries = await this.directory.entries(companyId, refs);
    const names = new Map(entries.map(({ id, name }) => [id, name]));
    return employees.map((figure) => ({ ...figure, name: names.get(figure.employeeId ?? '') ?? null }));
  }

  /** Every month, also those in which nothing happened. */
  private async months(companyId: string, today: string): Promise<MonthFigure[]> {
    const thisMonth = `${today.slice(0, 7)}-01`;
    const first = addMonthsFromAnchor(thisMonth, 1 - MONTHS);
    const found = await this.postings.byMonth(companyId, danishMidnight(first));
    const byMonth = new Map(found.map((figure) => [figure.month, figure]));
    return Array.from({ length: MONTHS }, (_, index) => {
      const month = addMonthsFromAnchor(first, index).slice(0, 7);
      return byMonth.get(month) ?? { month, posted: 0, approved: 0 };
    });
  }
}
