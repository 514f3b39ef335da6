import { DayField, IntegerField, UuidField } from '#platform/http';

export class VisitScheduleRequest {
  @DayField({ description: 'Today or later' }) readonly day!: string;
}

export class VisitResponse {
  @UuidField() readonly id!: string;
  @UuidField() readonly caseId!: string;
  @DayField({ nullable: true, description: 'null until it is scheduled' }) readonly day!: string | null;
  @IntegerField() readonly version!: number;
}
