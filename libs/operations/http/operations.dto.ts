import { ListQuery, EnumField, TextField, InstantField, UuidField, IntegerField, NestedField } from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';

export class ListDeadLettersQuery extends ListQuery {
  @EnumField(['retrying', 'dead', 'replayed'], { name: 'DeadLetterState', optional: true }) readonly state?: string;
  @TextField({ max: 200, optional: true, example: 'case-intake.open-case-on-task-received' })
  readonly reaction?: string;
  @InstantField({ optional: true, description: 'Last failed from then on' }) readonly from?: string;
  @InstantField({ optional: true, description: 'Last failed before then' }) readonly to?: string;
}

class FailureReason {
  @ApiProperty({ example: 'gateway.unavailable' }) readonly code!: string;
  @ApiProperty({ example: 'Not sent to Scalepoint: gateway.unavailable' }) readonly detail!: string;
}

export class DeadLetterResponse {
  @UuidField() readonly id!: string;
  @ApiProperty({ example: 'case-intake.open-case-on-task-received' }) readonly reaction!: string;
  @ApiProperty({ example: 'task:01997c00-0000-7000-8000-0000000000d1', description: 'What it reacts to, in order' })
  readonly stream!: string;
  @UuidField({ nullable: true, description: 'Where it stopped' }) readonly eventId!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'case-intake.task-received.v1' })
  readonly eventType!: string | null;
  @EnumField(['retrying', 'dead', 'replayed'], {
    name: 'DeadLetterState',
    description: 'retrying: tried again by itself. dead: no try is left. replayed: somebody set it going again.',
  })
  readonly state!: string;
  @IntegerField({ description: 'Tries that failed' }) readonly attempts!: number;
  @NestedField(() => FailureReason) readonly reason!: FailureReason;
  @InstantField() readonly firstFailedAt!: string;
  @InstantField() readonly lastFailedAt!: string;
}

export class ListAuditQuery extends ListQuery {
  @TextField({ max: 100, optional: true, example: 'SecurityToken' }) readonly entity?: string;
  @TextField({ max: 100, optional: true }) readonly entityId?: string;
  @TextField({ max: 200, optional: true, example: 'user:anna' }) readonly actor?: string;
  @InstantField({ optional: true, description: 'Changes from then on' }) readonly from?: string;
  @InstantField({ optional: true, description: 'Changes before then' }) readonly to?: string;
}

export class AuditResponse {
  @UuidField() readonly id!: string;
  @InstantField() readonly at!: string;
  @ApiProperty({ example: 'user:anna' }) readonly actor!: string;
  @EnumField(['create', 'update', 'delete'], { name: 'AuditAction' }) readonly action!: string;
  @ApiProperty({ example: 'SecurityToken' }) readonly entity!: string;
  @ApiProperty({ example: '01997c00-0000-7000-8000-0000000000d1' }) readonly entityId!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'Secrets are masked' })
  readonly before!: Record<string, unknown> | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly after!: Record<string, unknown> | null;
  @ApiProperty({ description: 'Finds the request in the log' }) readonly correlationId!: string;
}

export class ReplayResponse {
  @UuidField() readonly id!: string;
  @EnumField(['replayed'], { name: 'ReplayedState' }) readonly state!: string;
}
