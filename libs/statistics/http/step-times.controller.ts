import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import { ApiProblems, periodOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { addDays, Clock, danishDay, danishMidnight } from '#shared-kernel';
import { GetStepTimes, type StepTimes } from '../queries/get-step-times.js';
import { StepTimesQuery, StepTimesResponse } from './step-times.dto.js';
import { stepTimesAsCsv } from './step-times-as-csv.js';

const DEFAULT_DAYS = 30;

@ApiTags('Statistics')
@Controller('v1/statistics/times')
@RequirePermission('tasks:read')
export class StepTimesController {
  constructor(
    private readonly queries: Queries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get times against the clock',
    description:
      'Returns how long tasks took to contact, inspection, offer and completion, and how many were on time, for all, by insurer ' +
      'and by case manager. `/v1/tasks` with `step`, `stepFrom`, `stepTo` and `stepLate` lists the tasks behind a figure.',
  })
  @ApiOkResponse({ type: StepTimesResponse })
  @ApiProblems(400)
  async get(@CurrentPrincipal() { companyId }: Principal, @Query() query: StepTimesQuery): Promise<StepTimesResponse> {
    const { from, before, times } = await this.timesOf(companyId, query);
    const { all, insurers, employees } = times;
    const to = danishDay(new Date(before.getTime() - 1));
    return { from: danishDay(from), to, all: [...all], insurers: [...insurers], employees: [...employees] };
  }

  @Get('export')
  @ApiOperation({
    summary: 'Export times against the clock as CSV',
    description:
      'Exports the figures for Danish spreadsheets: semicolons, decimal commas, UTF-8 with a byte order mark.',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  @ApiProblems(400)
  async export(@CurrentPrincipal() { companyId }: Principal, @Query() query: StepTimesQuery): Promise<StreamableFile> {
    const { times } = await this.timesOf(companyId, query);
    return new StreamableFile(Buffer.from(stepTimesAsCsv(times)), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: 'attachment; filename="tider.csv"',
    });
  }

  private async timesOf(
    companyId: string,
    query: StepTimesQuery,
  ): Promise<{ from: Date; before: Date; times: StepTimes }> {
    const asked = periodOf(query);
    const before = asked.before ?? danishMidnight(addDays(danishDay(this.clock.now()), 1));
    const from = asked.from ?? danishMidnight(addDays(danishDay(new Date(before.getTime() - 1)), 1 - DEFAULT_DAYS));
    return { from, before, times: await this.queries.execute(new GetStepTimes(companyId, { from, before })) };
  }
}
