import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IfMatch } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeAssignmentRules } from '../commands/change-assignment-rules.js';
import { PostalCodesReversed, UnusableChoices } from '../domain/settings-errors.js';
import { type AssignmentRulesView, GetAssignmentRules } from '../queries/get-assignment-rules.js';
import { type AssignmentPreview, PreviewAssignment } from '../queries/preview-assignment.js';
import {
  AssignmentPreviewRequest,
  AssignmentPreviewResponse,
  type AssignmentRuleItem,
  AssignmentRulesRequest,
  AssignmentRulesResponse,
} from './assignment-rules.dto.js';
import { NO_TASK } from './settings.problems.js';

@ApiTags('Default settings')
@Controller('v1/assignment-rules')
@RequirePermission('settings:manage')
export class AssignmentRulesController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the assignment rules',
    description: 'Returns the rules that choose the case manager, and possibly the case group, of a new case.',
  })
  @ApiOkResponse({ type: AssignmentRulesResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<AssignmentRulesView> {
    return this.queries.execute(new GetAssignmentRules(companyId));
  }

  @Put()
  @ApiOperation({
    summary: 'Change the assignment rules',
    description:
      'Replaces all rules. The first rule whose conditions a task meets takes precedence over the default settings and the ' +
      'debtor’s values. A rule whose employee has become inactive is skipped, and the timeline of the task says so.',
  })
  @ApiOkResponse({ type: AssignmentRulesResponse })
  @ApiProblems(400, new UnusableChoices([]), new PostalCodesReversed([{ rule: 0, range: 0 }]))
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() { rules }: AssignmentRulesRequest,
  ) {
    const command = new ChangeAssignmentRules(companyId, plain(rules), version);
    return this.commands.answer(command, () => new GetAssignmentRules(companyId));
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Preview assignment rules',
    description: 'Says what the given rules would do with a task. Saves nothing.',
  })
  @ApiOkResponse({ type: AssignmentPreviewResponse })
  @ApiProblems(400, NO_TASK)
  preview(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() { rules, taskId }: AssignmentPreviewRequest,
  ): Promise<AssignmentPreview> {
    return this.queries.execute(new PreviewAssignment(companyId, plain(rules), taskId ?? null));
  }
}

function plain(rules: readonly AssignmentRuleItem[]) {
  return rules.map((rule) => ({ ...rule, postalCodes: rule.postalCodes.map((range) => ({ ...range })) }));
}
