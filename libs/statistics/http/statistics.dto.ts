import {
  DayField,
  EnumField,
  IntegerField,
  ListField,
  type Money,
  MoneyField,
  NestedField,
  TextField,
  UuidField,
} from '#platform/http';
import { Money as Amount } from '#shared-kernel';
import { type Statistics, TASK_STATUSES } from '../queries/get-statistics.js';

const MAX_DAYS = 366;
const nullable = { nullable: true } as const;
const minutes = (description: string) => IntegerField({ ...nullable, description: `${description}, in minutes` });
const StatusField = () => EnumField(TASK_STATUSES, { name: 'TaskStatus' });

export class StatisticsQuery {
  @IntegerField({ min: 1, max: MAX_DAYS, optional: true, description: 'How many days, today included. Default 30' })
  readonly days: number = 30;
}

class StatisticsInsurerResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly name!: string;
}

class ReceivedTasksResponse {
  @DayField() readonly day!: string;
  @UuidField() readonly insurerId!: string;
  @StatusField() readonly status!: string;
  @IntegerField() readonly count!: number;
}

class AnswerTimesResponse {
  @IntegerField({ description: 'Tasks that were accepted or rejected in the period' }) readonly answered!: number;
  @IntegerField({ description: 'Answered after the deadline' }) readonly late!: number;
  @minutes('Half of the tasks were answered within this time') readonly medianMinutes!: number | null;
  @minutes('90 percent of the tasks were answered within this time') readonly p90Minutes!: number | null;
  @minutes('Median of the time that the deadline gave') readonly deadlineMinutes!: number | null;
}

class InsurerAnswerTimesResponse extends AnswerTimesResponse {
  @UuidField() readonly insurerId!: string;
}

class StandingResponse {
  @StatusField() readonly status!: string;
  @IntegerField() readonly count!: number;
  @IntegerField() readonly overdue!: number;
}

class OverdueDayResponse {
  @DayField() readonly day!: string;
  @IntegerField({ description: 'Overdue tasks at the end of the day; for today, now' }) readonly count!: number;
}

class EmployeeFiguresResponse {
  @TextField({ max: 64, ...nullable, description: 'The case manager; null for cases without one' })
  readonly employeeId!: string | null;
  @TextField({ max: 200, ...nullable, example: 'Anna Åkjær' }) readonly name!: string | null;
  @IntegerField() readonly open!: number;
  @IntegerField() readonly unanswered!: number;
  @IntegerField() readonly overdue!: number;
  @IntegerField({ description: 'Tasks that were answered in the period' }) readonly answered!: number;
  @minutes('Median answer time') readonly medianMinutes!: number | null;
}

class MonthFiguresResponse {
  @TextField({ max: 7, example: '2026-11', description: '`yyyy-MM`' }) readonly month!: string;
  @MoneyField({ description: 'Posted in Scalepoint with VAT, less credit notes' }) readonly posted!: Money;
  @MoneyField({ description: 'Sum of what insurers approved, with VAT. Negative if approvals were reduced' })
  readonly approved!: Money;
}

export class StatisticsResponse {
  @DayField() readonly from!: string;
  @DayField() readonly to!: string;
  @ListField(() => StatisticsInsurerResponse, { max: 1000 }) readonly insurers!: StatisticsInsurerResponse[];
  @ListField(() => ReceivedTasksResponse, {
    max: 1_000_000,
    description: 'Tasks by the day of arrival and insurer, with the status that they have now',
  })
  readonly received!: ReceivedTasksResponse[];
  @NestedField(() => AnswerTimesResponse) readonly answers!: AnswerTimesResponse;
  @ListField(() => InsurerAnswerTimesResponse, { max: 1000 }) readonly answersByInsurer!: InsurerAnswerTimesResponse[];
  @ListField(() => StandingResponse, {
    max: TASK_STATUSES.length,
    description: 'Where the open and invoiced tasks are now, in the order of a task’s life',
  })
  readonly standing!: StandingResponse[];
  @ListField(() => OverdueDayResponse, { max: 7 }) readonly overdue!: OverdueDayResponse[];
  @ListField(() => EmployeeFiguresResponse, { max: 10_000 }) readonly employees!: EmployeeFiguresResponse[];
  @ListField(() => MonthFiguresResponse, {
    max: 12,
    ...nullable,
    description: 'The last twelve months; null without the permission `invoices:read`',
  })
  readonly months!: MonthFiguresResponse[] | null;
}

export function toStatisticsView({ months, ...figures }: Statistics) {
  return {
    ...figures,
    months:
      months?.map(({ month, posted, approved }) => ({
        month,
        posted: Amount.ofOere(posted).toJSON(),
        approved: Amount.ofOere(approved).toJSON(),
      })) ?? null,
  };
}
