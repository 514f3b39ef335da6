import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IfMatch } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeTextTemplates } from '../commands/change-text-templates.js';
import { DoubledTitle } from '../domain/settings-errors.js';
import { GetTextTemplates, type TextTemplatesView } from '../queries/get-text-templates.js';
import { TextTemplatesRequest, TextTemplatesResponse } from './text-templates.dto.js';

@ApiTags('Default settings')
@Controller('v1/text-templates')
export class TextTemplatesController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @RequirePermission('tasks:read')
  @ApiOperation({
    summary: 'Get the text templates',
    description: 'Returns the company’s texts for rejections, postponements and messages.',
  })
  @ApiOkResponse({ type: TextTemplatesResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<TextTemplatesView> {
    return this.queries.execute(new GetTextTemplates(companyId));
  }

  @Put()
  @RequirePermission('settings:manage')
  @ApiOperation({ summary: 'Change the text templates', description: 'Replaces all text templates of the company.' })
  @ApiOkResponse({ type: TextTemplatesResponse })
  @ApiProblems(400, new DoubledTitle([1]))
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() { templates }: TextTemplatesRequest,
  ) {
    const given = templates.map((one) => ({ ...one }));
    return this.commands.answer(
      new ChangeTextTemplates(companyId, given, version),
      () => new GetTextTemplates(companyId),
    );
  }
}
