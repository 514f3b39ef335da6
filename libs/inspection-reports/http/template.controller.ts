import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IdParam, IfMatch, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { CreateTemplate } from '../commands/create-template.js';
import { ChangeTemplate, DeleteTemplate } from '../commands/template-changes.js';
import { TemplateNotFound } from '../contracts/index.js';
import { TemplateDoesNotFit, TemplateIsStandard, TooManyTemplates } from '../domain/report-errors.js';
import { ListTemplates, type TemplateView } from '../queries/list-templates.js';
import { TemplateRequest, TemplateResponse, termsOf } from './template.dto.js';

const DOES_NOT_FIT = new TemplateDoesNotFit([
  {
    ...{ pointer: '/sections/0/questions/1/id', code: 'repeated' },
    ...{ da: 'To spørgsmål har samme id.', en: 'Two questions have the same id.' },
  },
]);

@ApiTags('Reports')
@Controller('v1/report-templates')
@RequirePermission('settings:manage')
export class TemplateController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @RequirePermission('tasks:read')
  @ApiOperation({
    summary: 'List report templates',
    description: 'Lists the company’s own templates, then the standard templates, which can be copied and not changed.',
  })
  @ApiOkResponse({ type: pageOf(TemplateResponse) })
  async list(@CurrentPrincipal() { companyId }: Principal): Promise<Page<TemplateView>> {
    return { items: await this.queries.execute(new ListTemplates(companyId)), next: null };
  }

  @Get(':id')
  @RequirePermission('tasks:read')
  @ApiOperation({ summary: 'Get a report template', description: 'Returns a template. The ETag is its version.' })
  @ApiOkResponse({ type: TemplateResponse })
  @ApiProblems(400, TemplateNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<TemplateView> {
    const [template] = await this.queries.execute(new ListTemplates(companyId, id));
    if (!template) throw new TemplateNotFound();
    return template;
  }

  @Post()
  @ApiOperation({
    summary: 'Create a report template',
    description: 'Creates a template of the company. What a GET of another template returned can be sent to copy it.',
  })
  @ApiCreatedResponse({ type: TemplateResponse })
  @ApiProblems(400, DOES_NOT_FIT, new TooManyTemplates(100))
  async create(@CurrentPrincipal() { companyId }: Principal, @Body() body: TemplateRequest) {
    const command = new CreateTemplate(companyId, termsOf(body));
    const [template] = await this.commands.answer(command, ({ id }) => new ListTemplates(companyId, id));
    return template;
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Change a report template',
    description: 'Replaces a template. Reports that were started from it keep the template that they had.',
  })
  @ApiOkResponse({ type: TemplateResponse })
  @ApiProblems(400, TemplateNotFound, DOES_NOT_FIT, TemplateIsStandard)
  async change(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: TemplateRequest,
  ) {
    const command = new ChangeTemplate(companyId, id, termsOf(body), version);
    const [template] = await this.commands.answer(command, () => new ListTemplates(companyId, id));
    return template;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Delete a report template',
    description: 'Deletes a template. Its reports stay as they are.',
  })
  @ApiNoContentResponse({ description: 'Deleted' })
  @ApiProblems(400, TemplateNotFound, TemplateIsStandard)
  async delete(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    await this.commands.execute(new DeleteTemplate(companyId, id, version));
  }
}
