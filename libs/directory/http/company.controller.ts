import { Body, Controller, Get, Put } from '@nestjs/common';
import { PhoneIsUnreadable } from '../domain/directory-errors.js';
import { CvrNotEightDigits, CvrRepeatsOneDigit } from '#shared-kernel';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IfMatch } from '#platform/http';
import { CurrentPrincipal, PERMISSIONS, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { PutCompanyProfile } from '../commands/put-company-profile.js';
import { type CompanyProfileView, GetCompanyProfile } from '../queries/get-company-profile.js';
import { addressOf } from './entry.dto.js';
import { CompanyResponse, CompanyBody } from './company.dto.js';

@ApiTags('Directory')
@Controller('v1/company')
@WhileModuleIsOff()
@RequirePermission(...PERMISSIONS)
export class CompanyController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the company',
    description: 'Returns the company details that appear on invoices and letters.',
  })
  @ApiOkResponse({ type: CompanyResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<CompanyProfileView> {
    return this.queries.execute(new GetCompanyProfile(companyId));
  }

  @Put()
  @RequirePermission('directory:write')
  @ApiOperation({ summary: 'Replace the company', description: 'Replaces the company details.' })
  @ApiOkResponse({ type: CompanyResponse })
  @ApiProblems(400, CvrNotEightDigits, CvrRepeatsOneDigit, PhoneIsUnreadable)
  put(@CurrentPrincipal() { companyId }: Principal, @IfMatch() version: number | null, @Body() body: CompanyBody) {
    const facts = {
      name: body.name,
      cvr: body.cvr ?? null,
      email: body.email ?? null,
      phone: body.phone ?? null,
      address: addressOf(body.address),
    };
    return this.commands.answer(
      new PutCompanyProfile(companyId, facts, version),
      () => new GetCompanyProfile(companyId),
    );
  }
}
