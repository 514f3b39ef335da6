import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { DeadlineRuleWithoutSpan, UnusableChoices } from '../domain/settings-errors.js';
import { UnknownMergeField } from '../domain/case-name-errors.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IfMatch, type Language, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeSettings } from '../commands/change-settings.js';
import { PreviewCaseName } from '../queries/preview-case-name.js';
import { type DeadlineRule, MERGE_FIELDS } from '../contracts/index.js';
import { GetSettings, type SettingsView } from '../queries/get-settings.js';
import {
  SettingsResponse,
  MergeFieldResponse,
  PreviewResponse,
  PreviewRequest,
  SettingsRequest,
} from './settings.dto.js';
import { NO_TASK } from './settings.problems.js';

@ApiTags('Default settings')
@Controller('v1/scalepoint-settings')
@RequirePermission('settings:manage')
export class SettingsController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the default settings',
    description: 'Returns the defaults of every new case from Scalepoint.',
  })
  @ApiOkResponse({ type: SettingsResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<SettingsView> {
    return this.queries.execute(new GetSettings(companyId));
  }

  @Get('merge-fields')
  @ApiOperation({
    summary: 'List merge fields',
    description: 'Lists the fields that a case-name template may contain, each with a label and a sample value.',
  })
  @ApiOkResponse({ type: pageOf(MergeFieldResponse) })
  mergeFields(@CurrentLanguage() language: Language): Page<MergeFieldResponse> {
    const items = MERGE_FIELDS.map(({ name, alias, label, sample }) => ({
      name,
      alias,
      label: label[language],
      sample: sample[language],
    }));
    return { items, next: null };
  }

  @Post('case-name-preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Preview a case name',
    description: 'Fills a template with the sample values and with a task, or lists its errors. Saves nothing.',
  })
  @ApiOkResponse({ type: PreviewResponse })
  @ApiProblems(400, NO_TASK)
  async preview(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() { template, taskId }: PreviewRequest,
    @CurrentLanguage() language: Language,
  ): Promise<PreviewResponse> {
    const query = new PreviewCaseName(companyId, template, taskId ?? null, language);
    const { faults, ...preview } = await this.queries.execute(query);
    const errors = faults.map(({ pointer, code, da, en }) => ({ pointer, code, detail: language === 'da' ? da : en }));
    return { ...preview, errors };
  }

  @Put()
  @ApiOperation({
    summary: 'Change the default settings',
    description: 'Replaces the defaults. They take precedence over the debtor’s values.',
  })
  @ApiOkResponse({ type: SettingsResponse })
  @ApiProblems(400, new UnknownMergeField([]), new UnusableChoices([]), new DeadlineRuleWithoutSpan([0]))
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() body: SettingsRequest,
  ) {
    const choices = { ...body, deadlines: body.deadlines.map(given) };
    return this.commands.answer(new ChangeSettings(companyId, choices, version), () => new GetSettings(companyId));
  }
}

/** The rule without the spans that it does not count. */
function given({ name, afterHours, afterWorkingHours, afterWorkingDays }: DeadlineRule): DeadlineRule {
  return {
    name,
    ...(afterHours !== undefined && { afterHours }),
    ...(afterWorkingHours !== undefined && { afterWorkingHours }),
    ...(afterWorkingDays !== undefined && { afterWorkingDays }),
  };
}
