import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import { ApiProblems } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { GetStatistics } from '../queries/get-statistics.js';
import { StatisticsQuery, StatisticsResponse, toStatisticsView } from './statistics.dto.js';

@ApiTags('Statistics')
@Controller('v1/statistics')
@RequirePermission('tasks:read')
export class StatisticsController {
  constructor(private readonly queries: Queries) {}

  @Get()
  @ApiOperation({
    summary: 'Get key figures',
    description:
      'Returns the key figures of the last days: received tasks, answer times against the deadline, where tasks are, ' +
      'how many are overdue, what each employee works on, and what was posted and approved in the last twelve months. ' +
      'The amounts also need the permission `invoices:read`; without it, `months` is null.',
  })
  @ApiOkResponse({ type: StatisticsResponse })
  @ApiProblems(400)
  async get(@CurrentPrincipal() { companyId, permissions }: Principal, @Query() { days }: StatisticsQuery) {
    const withAmounts = permissions.has('invoices:read');
    return toStatisticsView(await this.queries.execute(new GetStatistics(companyId, days, withAmounts)));
  }
}
