import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { HttpRefusal, ApiProblems, Cursor, IdParam, pageOf, toPage, periodOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { ReplayDeadLetter } from '../commands/replay-dead-letter.js';
import { SkipDeadLetter } from '../commands/skip-dead-letter.js';
import { ListAudit } from '../queries/list-audit.js';
import { ListDeadLetters } from '../queries/list-dead-letters.js';
import {
  AuditResponse,
  ListAuditQuery,
  DeadLetterResponse,
  ListDeadLettersQuery,
  ReplayResponse,
  SkipRequest,
  SkipResponse,
} from './operations.dto.js';

const cursor = new Cursor('id desc', 'uuid');

/** As the messaging of the platform refuses it. */
const DEAD_LETTER_PROBLEMS = [
  new HttpRefusal(404, {
    code: 'platform.dead-letter-not-found',
    da: 'Der er ingen fejlet reaktion med dette id. Måske er den allerede kørt igen.',
    en: 'There is no failed reaction with this id. It may have been retried in the meantime.',
  }),
  new HttpRefusal(409, {
    code: 'platform.dead-letter-has-no-event',
    da: 'Der er ingen hændelse at springe over, for det var et planlagt job, eller processen gik ned. Kør det igen i stedet.',
    en: 'There is no event to skip, because a scheduled job failed or the process died. Retry it instead.',
  }),
];

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
  @ApiProblems(400, ...DEAD_LETTER_PROBLEMS)
  replay(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.commands.execute(new ReplayDeadLetter(companyId, id));
  }

  @Post('dead-letters/:id/skip')
  @RequirePermission('settings:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Skip the event of a failed reaction',
    description:
      'Leaves the event that fails out for good and continues with the next one of its stream. The reason is kept in the audit trail.',
  })
  @ApiOkResponse({ type: SkipResponse })
  @ApiProblems(400, ...DEAD_LETTER_PROBLEMS)
  skip(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @Body() { reason }: SkipRequest) {
    return this.commands.execute(new SkipDeadLetter(companyId, id, reason));
  }
}
