import {
  ListQuery,
  EnumField,
  TextField,
  InstantField,
  UuidField,
  IntegerField,
  NestedField,
  PeriodFromField,
  PeriodToField,
} from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';

export class ListDeadLettersQuery extends ListQuery {
  @EnumField(['retrying', 'dead', 'replayed'], { name: 'DeadLetterState', optional: true }) readonly state?: string;
  @TextField({ max: 200, optional: true, example: 'case-intake.open-case-on-task-received' })
  readonly reaction?: string;
  @PeriodFromField('Last failed') readonly from?: string;
  @PeriodToField('Last failed') readonly to?: string;
}

class FailureReason {
  @ApiProperty({ example: 'gateway.unavailable' }) readonly code!: string;
  @ApiProperty({ example: 'Not sent to Scalepoint: gateway.unavailable' }) readonly detail!: string;
}

export class DeadLetterResponse {
  @UuidField() readonly id!: string;
  @ApiProperty({ example: 'case-intake.open-case-on-task-received' }) readonly reaction!: string;
  @ApiProperty({
    example: 'case-intake.task:01997c00-0000-7000-8000-0000000000d1',
    description: 'The stream whose events are handled in order',
  })
  readonly stream!: string;
  @UuidField({ nullable: true, description: 'Version of the event that failed' }) readonly eventId!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'case-intake.task-received.v1' })
  readonly eventType!: string | null;
  @EnumField(['retrying', 'dead', 'replayed'], {
    name: 'DeadLetterState',
    description: 'retrying: retried automatically. dead: no attempts are left. replayed: restarted by a user.',
  })
  readonly state!: string;
  @IntegerField({ description: 'Number of failed attempts' }) readonly attempts!: number;
  @NestedField(() => FailureReason) readonly reason!: FailureReason;
  @InstantField() readonly firstFailedAt!: string;
  @InstantField() readonly lastFailedAt!: string;
}

export class ListAuditQuery extends ListQuery {
  @TextField({ max: 100, optional: true, example: 'tokens.security-token' }) readonly entity?: string;
  @TextField({ max: 100, optional: true, verbatim: true }) readonly entityId?: string;
  @TextField({ max: 200, optional: true, example: 'user:anna' }) readonly actor?: string;
  @PeriodFromField('Changed') readonly from?: string;
  @PeriodToField('Changed') readonly to?: string;
}

export class AuditResponse {
  @UuidField() readonly id!: string;
  @InstantField() readonly at!: string;
  @ApiProperty({ example: 'user:anna' }) readonly actor!: string;
  @TextField({
    max: 200,
    nullable: true,
    example: 'Anna Åkjær',
    description: 'Null if the actor is no user of the ERP',
  })
  readonly actorName!: string | null;
  @EnumField(['create', 'update', 'delete'], { name: 'AuditAction' }) readonly action!: string;
  @ApiProperty({ example: 'tokens.security-token' }) readonly entity!: string;
  @ApiProperty({ example: '01997c00-0000-7000-8000-0000000000d1' }) readonly entityId!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Changed fields; secrets are masked',
  })
  readonly before!: Record<string, unknown> | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly after!: Record<string, unknown> | null;
  @ApiProperty({ description: 'Identifies the request in the log' }) readonly correlationId!: string;
}

export class ReplayResponse {
  @UuidField() readonly id!: string;
  @EnumField(['replayed'], { name: 'ReplayedState' }) readonly state!: string;
}

export class SkipRequest {
  @TextField({ max: 500, example: 'Sagen er oprettet i hånden' }) readonly reason!: string;
}

export class SkipResponse {
  @UuidField() readonly id!: string;
  @EnumField(['skipped'], { name: 'SkippedState' }) readonly state!: string;
}
