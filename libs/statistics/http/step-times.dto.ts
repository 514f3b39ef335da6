import {
  DayField,
  EnumField,
  IntegerField,
  ListField,
  PeriodFromField,
  PeriodToField,
  TextField,
  UuidField,
} from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { TASK_STEPS } from '../queries/get-step-times.js';

export class StepTimesQuery {
  @PeriodFromField('Default: 29 days before `to`. Reached') readonly from?: string;
  @PeriodToField('Default: today. Reached') readonly to?: string;
}

const Hours = (description: string) => ApiProperty({ type: Number, description, example: 6.5 });

export class StepTimesFigure {
  @EnumField([...TASK_STEPS], {
    name: 'TaskStep',
    description: '`contact`: accepted or rejected; `offer`: an offer was sent. The first time counts',
  })
  readonly step!: string;
  @IntegerField({ description: 'Tasks that reached the step in the period' }) readonly count!: number;
  @IntegerField({ description: 'Those that had a deadline for it' }) readonly withDeadline!: number;
  @IntegerField({ description: 'Those that reached it after the deadline in force' }) readonly late!: number;
  @IntegerField({ nullable: true, description: 'Percentage on time of those with a deadline; null without any' })
  readonly onTimePercent!: number | null;
  @Hours('Half of the tasks took at most this many hours from arrival') readonly medianHours!: number;
  @Hours('90 percent of the tasks took at most this many hours') readonly p90Hours!: number;
  @IntegerField({ description: 'The same in working days of the calendar, from the day after arrival' })
  readonly medianWorkingDays!: number;
  @IntegerField() readonly p90WorkingDays!: number;
}

export class InsurerStepTimes extends StepTimesFigure {
  @UuidField() readonly insurerId!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly insurerName!: string;
}

export class EmployeeStepTimes extends StepTimesFigure {
  @TextField({ max: 64, nullable: true, description: 'The case manager; null for tasks without one' })
  readonly employeeId!: string | null;
  @TextField({ max: 200, nullable: true, example: 'Anna Åkjær' }) readonly name!: string | null;
}

export class StepTimesResponse {
  @DayField() readonly from!: string;
  @DayField() readonly to!: string;
  @ListField(() => StepTimesFigure, { max: 4 }) readonly all!: StepTimesFigure[];
  @ListField(() => InsurerStepTimes, { max: 4000 }) readonly insurers!: InsurerStepTimes[];
  @ListField(() => EmployeeStepTimes, { max: 40_000 }) readonly employees!: EmployeeStepTimes[];
}
