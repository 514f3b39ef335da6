import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type StepFigure, StepFigures, type StepFigureSet, type StepPeriod } from '#case-intake/contracts';
import { Directory } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { CompanyCalendars } from '#scalepoint-settings/contracts';

export { TASK_STEPS } from '#case-intake/contracts';

export type TimesFigure = StepFigure & {
  /** Of those with a deadline; null without any. */
  readonly onTimePercent: number | null;
};

export interface StepTimes {
  readonly all: readonly TimesFigure[];
  readonly insurers: readonly (TimesFigure & StepFigureSet['insurers'][number])[];
  readonly employees: readonly (TimesFigure & StepFigureSet['employees'][number] & { readonly name: string | null })[];
}

/** How long tasks took to each step, by insurer and by employee. */
export class GetStepTimes extends CompanyQuery<StepTimes> {
  constructor(
    companyId: string,
    readonly period: StepPeriod,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetStepTimes)
export class GetStepTimesHandler implements IQueryHandler<GetStepTimes> {
  constructor(
    private readonly figures: StepFigures,
    private readonly calendars: CompanyCalendars,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, period }: GetStepTimes): Promise<StepTimes> {
    const calendar = await this.calendars.workingCalendar(companyId);
    const { all, insurers, employees } = await this.figures.of(companyId, period, calendar);
    const ids = new Set(employees.flatMap(({ employeeId }) => employeeId ?? []));
    const refs = [...ids].map((id) => ({ kind: 'employees' as const, id }));
    const names = new Map((await this.directory.entries(companyId, refs)).map(({ id, name }) => [id, name]));
    return {
      all: all.map(judged),
      insurers: insurers.map(judged),
      employees: employees.map((one) => ({ ...judged(one), name: names.get(one.employeeId ?? '') ?? null })),
    };
  }
}

/** 100 percent is said only when none was late. */
function judged<F extends StepFigure>(figure: F): F & TimesFigure {
  const { withDeadline, late } = figure;
  return {
    ...figure,
    onTimePercent:
      withDeadline === 0 ? null : Math.min(Math.round((1 - late / withDeadline) * 100), late > 0 ? 99 : 100),
  };
}
