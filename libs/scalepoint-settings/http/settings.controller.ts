import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  BooleanField,
  CurrentLanguage,
  EnumField,
  FieldProblem,
  IfMatch,
  IntegerField,
  type Language,
  ListField,
  type Page,
  pageOf,
  IdentifierField,
  TextField,
  UuidField,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeSettings } from '../commands/change-settings.js';
import { PreviewCaseName } from '../queries/preview-case-name.js';
import { MERGE_FIELDS } from '../contracts/index.js';
import { GetSettings, type SettingsView } from '../queries/get-settings.js';

class DeadlineRule {
  @TextField({ max: 50, example: 'contact' }) readonly name!: string;
  @IntegerField({ min: 1, max: 8760 }) readonly afterHours!: number;
}

const choice = (example: string) => ({ max: 64, nullable: true, example }) as const;

class SettingsRequest {
  @TextField({ max: 500, example: 'Scalepoint: [SagsNummerIScalePoint]' }) readonly caseNameTemplate!: string;
  @IdentifierField(choice('anna')) readonly caseManagerId!: string | null;
  @IdentifierField(choice('skade')) readonly caseGroupId!: string | null;
  @IdentifierField(choice('standard')) readonly priceGroupId!: string | null;
  @IdentifierField(choice('materiale')) readonly markupGroupId!: string | null;
  @IdentifierField(choice('roskilde')) readonly departmentId!: string | null;
  @IdentifierField(choice('hus')) readonly carrierId!: string | null;
  @IdentifierField(choice('udbedring')) readonly purposeId!: string | null;
  @EnumField(['insurer', 'policyholder'], { name: 'CaseDebtor' }) readonly caseDebtor!: 'insurer' | 'policyholder';
  @BooleanField() readonly createMissingDebtor!: boolean;
  @ListField(() => DeadlineRule, { max: 20 }) readonly deadlines!: DeadlineRule[];
}

class SettingsResponse extends SettingsRequest {
  @IntegerField() readonly version!: number;
}

class MergeFieldResponse {
  @ApiProperty({ example: 'SagsNummerIScalePoint', description: 'Name between the brackets' })
  readonly name!: string;
  @ApiProperty({ example: 'ScalepointCaseNumber', description: 'Alternative name' }) readonly alias!: string;
  @ApiProperty({ example: 'Sagsnummer i Scalepoint' }) readonly label!: string;
  @ApiProperty({ example: '20260824-01' }) readonly sample!: string;
}

class PreviewRequest {
  @TextField({ min: 0, max: 5000, example: '[SagsNummerIScalePoint] - [Skadeadresse], [By]' })
  readonly template!: string;
  @UuidField({ optional: true, nullable: true, description: 'Task whose values are used. Default: the latest one' })
  readonly taskId?: string | null;
}

class PreviewResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Result with the sample values; null if the template has errors',
  })
  readonly sample!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Result with the task; null if there is no task' })
  readonly fromTask!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Id of that task' }) readonly taskId!: string | null;
  @ApiProperty({ type: [FieldProblem] }) readonly errors!: FieldProblem[];
}

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
  @ApiProblems(400, 404)
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
  @ApiProblems(400, 422)
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() body: SettingsRequest,
  ) {
    return this.commands.answer(new ChangeSettings(companyId, { ...body }, version), () => new GetSettings(companyId));
  }
}
