import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IdParam, type Language, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { type ConnectionView, ListConnections } from '../queries/list-connections.js';
import { GetStartUpLetter } from '../queries/get-start-up-letter.js';
import { ConnectionNotFound } from '../contracts/index.js';
import { TestConnection } from '../outbound/test-connection.js';
import { ConnectionResponse, LetterResponse, TestResponse } from './connection.dto.js';

@ApiTags('Connections')
@Controller('v1/connections')
@RequirePermission('tokens:manage', 'tasks:read')
export class ConnectionController {
  constructor(
    private readonly queries: Queries,
    private readonly connection: TestConnection,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List connections',
    description:
      'Lists, for each insurer with a security token, when a message was last received, last sent, and last failed.',
  })
  @ApiOkResponse({ type: pageOf(ConnectionResponse) })
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @CurrentLanguage() language: Language,
  ): Promise<Page<object>> {
    const connections = await this.queries.execute(new ListConnections(companyId));
    const show = ({ lastError, ...one }: ConnectionView) => ({
      ...one,
      lastError: lastError && { code: lastError.code, detail: lastError[language] },
    });
    return { items: connections.map(show), next: null };
  }

  @Get('start-up-letter')
  @ApiOperation({
    summary: 'Get the start-up letter',
    description:
      'Returns the request to Scalepoint to send tasks to this system, ready to be sent as an e-mail, in the language of `Accept-Language`.',
  })
  @ApiOkResponse({ type: LetterResponse })
  letter(@CurrentPrincipal() { companyId }: Principal, @CurrentLanguage() language: Language) {
    return this.queries.execute(new GetStartUpLetter(companyId, language));
  }

  @Post(':id/test')
  @RequirePermission('tokens:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send a test message',
    description: 'Sends a test message with the insurer’s security token and returns the result. It concerns no task.',
  })
  @ApiOkResponse({ type: TestResponse })
  @ApiProblems(400, ConnectionNotFound)
  async test(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() insurerId: string,
    @CurrentLanguage() language: Language,
  ) {
    const answer = await this.connection.test(companyId, insurerId);
    const detail = 'texts' in answer ? answer.texts.join(' ') : 'reason' in answer ? answer.reason[language] : null;
    return { outcome: answer.outcome, detail };
  }
}
