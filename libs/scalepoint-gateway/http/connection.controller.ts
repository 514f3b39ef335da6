import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IdParam, type Language, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { type ConnectionView, ListConnections } from '../queries/list-connections.js';
import { GetStartUpLetter } from '../queries/get-start-up-letter.js';
import { TestConnection } from '../outbound/test-connection.js';
import { ConnectionResponse, LetterResponse, TestResponse } from './connection.dto.js';

@ApiTags('Forbindelser')
@Controller('v1/connections')
@RequirePermission('tokens:manage', 'tasks:read')
export class ConnectionController {
  constructor(
    private readonly queries: Queries,
    private readonly connection: TestConnection,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Connections',
    description: 'For each insurer with a security token: when something last arrived, last went out, last failed.',
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
    summary: 'The letter to start with',
    description: 'The request to Scalepoint to send tasks here, ready to be sent as an e-mail, by Accept-Language.',
  })
  @ApiOkResponse({ type: LetterResponse })
  letter(@CurrentPrincipal() { companyId }: Principal, @CurrentLanguage() language: Language) {
    return this.queries.execute(new GetStartUpLetter(companyId, language));
  }

  @Post(':id/test')
  @RequirePermission('tokens:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send a test',
    description: 'A message to Scalepoint with the insurer’s security token, and what came of it. About no task.',
  })
  @ApiOkResponse({ type: TestResponse })
  @ApiProblems(400, {
    status: 404,
    code: 'gateway.connection-not-found',
    detail: 'Virksomheden har intet sikkerhedstoken til et forsikringsselskab med dette id. Opret tokenet først.',
  })
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
