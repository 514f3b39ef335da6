import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IfMatch, type Language } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { SetEventSource } from '../commands/set-event-source.js';
import { EventSourceNeedsTenant } from '../contracts/index.js';
import { GetEventSource } from '../queries/get-event-source.js';
import { EventSourceResponse, EventSourceBody } from './event-source.dto.js';

@ApiTags('Connections')
@Controller('v1/event-source')
@RequirePermission('tokens:manage', 'tasks:read')
export class EventSourceController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the event source',
    description:
      'Returns the Scalepoint event feed that tasks are polled from: its tenant, the current position, and the last error.',
  })
  @ApiOkResponse({ type: EventSourceResponse })
  get(@CurrentPrincipal() { companyId }: Principal, @CurrentLanguage() language: Language) {
    return this.shown(companyId, language);
  }

  @Put()
  @RequirePermission('tokens:manage')
  @ApiOperation({
    summary: 'Set the event source',
    description:
      'Sets the Scalepoint event feed to poll. A new tenant is read from its oldest event; a previous one resumes where it stopped.',
  })
  @ApiOkResponse({ type: EventSourceResponse })
  @ApiProblems(400, 412, EventSourceNeedsTenant, 428)
  async set(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() { tenant, active }: EventSourceBody,
    @CurrentLanguage() language: Language,
  ) {
    await this.commands.execute(new SetEventSource(companyId, tenant, active, version));
    return this.shown(companyId, language);
  }

  private async shown(companyId: string, language: Language) {
    const { lastError, ...rest } = await this.queries.execute(new GetEventSource(companyId));
    return { ...rest, lastError: lastError && { code: lastError.code, detail: lastError[language] } };
  }
}
