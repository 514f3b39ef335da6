import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, BooleanField, EnumField, IfMatch, IntegerField, ListField, TextField } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeSettings } from '../commands/change-settings.js';
import { GetSettings, type SettingsView } from '../queries/get-settings.js';

class DeadlineRule {
  @TextField({ max: 50, example: 'contact' }) readonly name!: string;
  @IntegerField({ min: 1, max: 8760 }) readonly afterHours!: number;
}

const choice = (example: string) => ({ max: 64, nullable: true, example }) as const;

class SettingsRequest {
  @TextField({ max: 500, example: 'Scalepoint: [SagsNummerIScalePoint]' }) readonly caseNameTemplate!: string;
  @TextField(choice('anna')) readonly caseManagerId!: string | null;
  @TextField(choice('skade')) readonly caseGroupId!: string | null;
  @TextField(choice('standard')) readonly priceGroupId!: string | null;
  @TextField(choice('materiale')) readonly markupGroupId!: string | null;
  @TextField(choice('roskilde')) readonly departmentId!: string | null;
  @TextField(choice('hus')) readonly carrierId!: string | null;
  @TextField(choice('udbedring')) readonly purposeId!: string | null;
  @EnumField(['insurer', 'policyholder'], { name: 'CaseDebtor' }) readonly caseDebtor!: 'insurer' | 'policyholder';
  @BooleanField() readonly createMissingDebtor!: boolean;
  @ListField(() => DeadlineRule, { max: 20 }) readonly deadlines!: DeadlineRule[];
}

class SettingsResponse extends SettingsRequest {
  @IntegerField() readonly version!: number;
}

@ApiTags('Standardindstillinger')
@Controller('v1/scalepoint-settings')
@RequirePermission('settings:manage')
export class SettingsController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Default settings', description: 'What every case from Scalepoint starts with.' })
  @ApiOkResponse({ type: SettingsResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<SettingsView> {
    return this.queries.execute(new GetSettings(companyId));
  }

  @Put()
  @ApiOperation({ summary: 'Change the default settings', description: 'They take priority over the debtor’s values.' })
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
