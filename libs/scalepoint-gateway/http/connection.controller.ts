import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import {
  ApiProblems,
  CurrentLanguage,
  EnumField,
  IdParam,
  InstantField,
  IntegerField,
  type Language,
  NestedField,
  type Page,
  pageOf,
  TextField,
  UuidField,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { type ConnectionView, ListConnections } from '../queries/list-connections.js';
import { GetStartUpLetter } from '../queries/get-start-up-letter.js';
import { TestConnection } from '../outbound/test-connection.js';

export class ConnectionFault {
  @ApiProperty({ example: 'gateway.unreachable' }) readonly code!: string;
  @ApiProperty({ example: 'Der er ingen forbindelse til Scalepoint.' }) readonly detail!: string;
}

class ConnectionResponse {
  @UuidField() readonly insurerId!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly insurerName!: string;
  @EnumField(['ok', 'silent', 'failing'], {
    name: 'ConnectionState',
    description:
      'silent: no message was ever exchanged. failing: the last call failed, or a message that could not be processed is unresolved.',
  })
  readonly state!: string;
  @InstantField({ nullable: true }) readonly lastReceivedAt!: string | null;
  @InstantField({ nullable: true }) readonly lastSentAt!: string | null;
  @InstantField({ nullable: true }) readonly lastErrorAt!: string | null;
  @NestedField(() => ConnectionFault, { nullable: true }) readonly lastError!: ConnectionFault | null;
  @IntegerField({
    description: 'Unresolved messages that could not be processed, or only in part',
  })
  readonly failedDeliveries!: number;
  @InstantField({ nullable: true, description: 'Time of the next retry' })
  readonly nextRetryAt!: string | null;
}

class TestResponse {
  @EnumField(['accepted', 'refused', 'unclear', 'not-sent'], { name: 'TestOutcome' }) readonly outcome!: string;
  @TextField({ max: 2000, nullable: true, description: 'Scalepoint’s message, or the error' })
  readonly detail!: string | null;
}

class LetterResponse {
  @TextField({ max: 500 }) readonly subject!: string;
  @TextField({ max: 20_000 }) readonly text!: string;
}

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
  @ApiProblems(400, {
    status: 404,
    code: 'gateway.connection-not-found',
    detail: 'The company has no security token for an insurer with this id. Create the token first.',
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
