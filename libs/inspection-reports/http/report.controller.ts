import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  CurrentLanguage,
  Cursor,
  IdParam,
  IfMatch,
  type Language,
  type Page,
  pageOf,
  toPage,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { DiscardReport } from '../commands/discard-report.js';
import { FillReport } from '../commands/fill-report.js';
import { FinishReport } from '../commands/finish-report.js';
import { StartReport } from '../commands/start-report.js';
import { ReportNotFound, TemplateNotFound } from '../contracts/index.js';
import {
  ReportDoesNotFit,
  ReportIsErased,
  ReportIsFinished,
  ReportIsIncomplete,
  TaskOfReportNotFound,
} from '../domain/report-errors.js';
import { ListReports, type ReportView } from '../queries/list-reports.js';
import { ListReportVersions } from '../queries/list-report-versions.js';
import {
  filledIn,
  ReportRequest,
  ReportResponse,
  ReportsQuery,
  ReportStartRequest,
  ReportVersionResponse,
  toVersion,
} from './report.dto.js';

const byId = new Cursor('id desc', 'uuid');
const ASKED = 'Er udstrømningen stoppet?';
const INCOMPLETE = new ReportIsIncomplete([{ pointer: '/answers/stoppet', code: 'required', da: ASKED, en: ASKED }]);
const DOES_NOT_FIT = new ReportDoesNotFit([
  {
    ...{ pointer: '/answers/0/questionId', code: 'unknown' },
    ...{ da: 'Skabelonen har ikke dette spørgsmål.', en: 'The template does not have this question.' },
  },
]);

@ApiTags('Reports')
@Controller('v1/reports')
@RequirePermission('tasks:read')
export class ReportController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List reports',
    description: 'Lists inspection reports, drying logs and completion reports, newest first.',
  })
  @ApiOkResponse({ type: pageOf(ReportResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor, limit, taskId }: ReportsQuery,
  ): Promise<Page<ReportView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListReports(companyId, { taskId, after }, limit + 1));
    return toPage(
      rows,
      limit,
      ({ id }) => byId.encode([id]),
      (row) => row,
    );
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Get a report',
    description: 'Returns a report with its template. The ETag is its version.',
  })
  @ApiOkResponse({ type: ReportResponse })
  @ApiProblems(400, ReportNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<ReportView> {
    const [report] = await this.queries.execute(new ListReports(companyId, { id }, 1));
    if (!report) throw new ReportNotFound();
    return report;
  }

  @Post()
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Start a report',
    description: 'Starts a report about a task from a template, which is copied. A task can have several reports.',
  })
  @ApiCreatedResponse({ type: ReportResponse })
  @ApiProblems(400, TaskOfReportNotFound, TemplateNotFound)
  async start(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @Body() { taskId, kind, templateId }: ReportStartRequest,
  ) {
    const command = new StartReport(companyId, taskId, kind, templateId ?? null, userId);
    const [report] = await this.commands.answer(command, ({ id }) => new ListReports(companyId, { id }, 1));
    return report;
  }

  @Put(':id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Fill in a report',
    description:
      'Replaces the answers, photos, measurements and signatures. A signature becomes invalid when anything else of the' +
      ' report changes after it. Nothing is mandatory until the report is finished.',
  })
  @ApiOkResponse({ type: ReportResponse })
  @ApiProblems(400, ReportNotFound, DOES_NOT_FIT, ReportIsErased)
  async fill(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: ReportRequest,
  ) {
    const command = new FillReport(companyId, id, filledIn(body), version);
    const [report] = await this.commands.answer(command, () => new ListReports(companyId, { id }, 1));
    return report;
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('tasks:manage')
  @ApiOperation({ summary: 'Delete a report', description: 'Deletes a report that was never finished.' })
  @ApiNoContentResponse({ description: 'Deleted' })
  @ApiProblems(400, ReportNotFound, ReportIsFinished)
  async discard(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    await this.commands.execute(new DiscardReport(companyId, id, version));
  }

  @Post(':id/finishing')
  @HttpCode(200)
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Finish a version of a report',
    description:
      'Keeps what the report says as a version that does not change any more. Its PDF is added to the files of the task' +
      ' and sent to Scalepoint. Finishing the same content again changes nothing; after a change there is a further version.',
  })
  @ApiOkResponse({ type: ReportResponse })
  @ApiProblems(400, ReportNotFound, INCOMPLETE, ReportIsErased)
  async finish(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
  ) {
    const command = new FinishReport(companyId, id, userId, version);
    const [report] = await this.commands.answer(command, () => new ListReports(companyId, { id }, 1));
    return report;
  }

  @Get(':id/versions')
  @ApiOperation({
    summary: 'List the finished versions of a report',
    description:
      'Lists the versions, newest first, each with its PDF, a file of the task, and what Scalepoint answered to it.',
  })
  @ApiOkResponse({ type: pageOf(ReportVersionResponse) })
  @ApiProblems(400, ReportNotFound)
  async versions(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const versions = await this.queries.execute(new ListReportVersions(companyId, id));
    if (!versions) throw new ReportNotFound();
    return { items: versions.map((one) => toVersion(one, language)), next: null };
  }
}
