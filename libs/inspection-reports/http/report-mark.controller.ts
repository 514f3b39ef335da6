import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IfMatch } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeReportMark } from '../commands/change-report-mark.js';
import { MarkIsNoPicture } from '../domain/report-errors.js';
import { GetReportMark, type ReportMarkView } from '../queries/get-report-mark.js';
import { ReportMarkRequest, ReportMarkResponse } from './template.dto.js';

@ApiTags('Reports')
@Controller('v1/report-mark')
export class ReportMarkController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @RequirePermission('tasks:read')
  @ApiOperation({ summary: 'Get the mark of reports', description: 'Returns the company’s mark on its reports.' })
  @ApiOkResponse({ type: ReportMarkResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<ReportMarkView> {
    return this.queries.execute(new GetReportMark(companyId));
  }

  @Put()
  @RequirePermission('settings:manage')
  @ApiOperation({
    summary: 'Change the mark of reports',
    description: 'Sets the company’s mark, which the PDFs of reports show from then on, or removes it.',
  })
  @ApiOkResponse({ type: ReportMarkResponse })
  @ApiProblems(400, MarkIsNoPicture)
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() { image }: ReportMarkRequest,
  ) {
    const command = new ChangeReportMark(companyId, image, version);
    return this.commands.answer(command, () => new GetReportMark(companyId));
  }
}
