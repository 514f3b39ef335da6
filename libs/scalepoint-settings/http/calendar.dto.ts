import {
  CreatedAtField,
  DayField,
  EnumField,
  IntegerField,
  ListField,
  NestedField,
  NEVER_SAVED,
  oneOf,
  TakesBack,
  TextField,
  UpdatedAtField,
} from '#platform/http';
import { OPTIONAL_DAYS_OFF, type OptionalDayOff, TIME_UNITS, type TimeUnit } from '#shared-kernel';

const MAX_CLOSINGS = 100;
/** A warning that is given earlier says nothing. */
const MAX_WARNING = 200;
const ClockField = (example: string) => TextField({ max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example });

class WorkingHoursBody {
  @IntegerField({ min: 1, max: 7, example: 1, description: '1 is Monday, 7 is Sunday' }) readonly weekday!: number;
  @ClockField('07:00') readonly from!: string;
  @ClockField('15:00') readonly to!: string;
}

class ClosingBody {
  @DayField({ example: '2027-07-12' }) readonly from!: string;
  @DayField({ example: '2027-07-30', description: 'The last day; the same for a single day' }) readonly to!: string;
  @TextField({ max: 100, example: 'Industriferie' }) readonly name!: string;
}

class TimeSpanBody {
  @IntegerField({ min: 1, max: MAX_WARNING, example: 1 }) readonly count!: number;
  @EnumField([...TIME_UNITS], { name: 'TimeUnit', example: 'working-days' }) readonly unit!: TimeUnit;
}

@TakesBack(() => CalendarResponse)
export class CalendarRequest {
  @ListField(() => WorkingHoursBody, { min: 1, max: 7, description: 'Days of the week that are not listed are free' })
  readonly week!: WorkingHoursBody[];
  @ListField(oneOf(OPTIONAL_DAYS_OFF, 'OptionalDayOff'), {
    max: OPTIONAL_DAYS_OFF.length,
    description: 'Days that are no public holidays and on which the company is closed: 5 June, 24 and 31 December',
  })
  readonly daysOff!: OptionalDayOff[];
  @ListField(() => ClosingBody, { max: MAX_CLOSINGS, description: 'Own days and periods without work' })
  readonly closings!: ClosingBody[];
  @NestedField(() => TimeSpanBody, {
    nullable: true,
    description: 'How long before a deadline its task is due soon; null for never',
  })
  readonly warnBefore!: TimeSpanBody | null;
}

export class CalendarResponse extends CalendarRequest {
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}

export class HolidaysQuery {
  @IntegerField({ min: 2000, max: 2100, optional: true, description: 'Default: this year' }) readonly year?: number;
}

export class HolidayResponse {
  @DayField() readonly day!: string;
  @TextField({ max: 100, example: 'Langfredag' }) readonly name!: string;
  @EnumField([...OPTIONAL_DAYS_OFF], {
    name: 'OptionalDayOff',
    nullable: true,
    description: 'Null for a public holiday; otherwise what the company chooses in `daysOff`',
  })
  readonly choice!: OptionalDayOff | null;
}
