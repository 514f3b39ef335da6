import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  Cursor,
  EnumField,
  IdParam,
  InstantField,
  IntegerField,
  ListQuery,
  NestedField,
  pageOf,
  PeriodFromField,
  periodOf,
  PeriodToField,
  TextField,
  toPage,
  UuidField,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { ReplayDeadLetter } from '../commands/replay-dead-letter.js';
import { ListAudit } from '../queries/list-audit.js';
import { ListDeadLetters } from '../queries/list-dead-letters.js';

class ListDeadLettersQuery extends ListQuery {
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

class DeadLetterResponse {
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

class ListAuditQuery extends ListQuery {
  @TextField({ max: 100, optional: true, example: 'tokens.security-token' }) readonly entity?: string;
  @TextField({ max: 100, optional: true }) readonly entityId?: string;
  @TextField({ max: 200, optional: true, example: 'user:anna' }) readonly actor?: string;
  @PeriodFromField('Changed') readonly from?: string;
  @PeriodToField('Changed') readonly to?: string;
}

class AuditResponse {
  @UuidField() readonly id!: string;
  @InstantField() readonly at!: string;
  @ApiProperty({ example: 'user:anna' }) readonly actor!: string;
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

class ReplayResponse {
  @UuidField() readonly id!: string;
  @EnumField(['replayed'], { name: 'ReplayedState' }) readonly state!: string;
}

const cursor = new Cursor('id desc', 'uuid');

@ApiTags('Operations')
@Controller('v1')
@WhileModuleIsOff()
@RequirePermission('audit:read')
export class OperationsController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get('audit')
  @ApiOperation({
    summary: 'List the audit trail',
    description: 'Lists who changed what, with the old and the new value. Secrets are masked.',
  })
  @ApiOkResponse({ type: pageOf(AuditResponse) })
  @ApiProblems(400)
  async audit(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListAuditQuery) {
    const [after] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const { entity, entityId, actor } = query;
    const filter = { entity, entityId, actor, ...periodOf(query), after };
    const list = new ListAudit(companyId, filter, query.limit + 1);
    return toPage(
      await this.queries.execute(list),
      query.limit,
      ({ id }) => cursor.encode([id]),
      (row) => row,
    );
  }

  @Get('dead-letters')
  @ApiOperation({
    summary: 'List failed reactions',
    description: 'Lists failed event handlers, each with its reason, until they succeed.',
  })
  @ApiOkResponse({ type: pageOf(DeadLetterResponse) })
  @ApiProblems(400)
  async deadLetters(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListDeadLettersQuery) {
    const [after] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const { state, reaction, limit } = query;
    const list = new ListDeadLetters(companyId, { state, reaction, ...periodOf(query), after }, limit + 1);
    return toPage(
      await this.queries.execute(list),
      query.limit,
      ({ id }) => cursor.encode([id]),
      (row) => row,
    );
  }

  @Post('dead-letters/:id/replay')
  @RequirePermission('settings:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Retry a failed reaction',
    description: 'Retries from the event that failed. Repeating the call has no further effect.',
  })
  @ApiOkResponse({ type: ReplayResponse })
  @ApiProblems(400, 404)
  replay(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.commands.execute(new ReplayDeadLetter(companyId, id));
  }
}
