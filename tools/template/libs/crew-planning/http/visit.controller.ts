import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, IfMatch, ListQuery, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ScheduleVisit } from '../commands/schedule-visit.js';
import { VisitNotFound } from '../contracts/index.js';
import { ListVisits, type VisitView } from '../queries/list-visits.js';
import { VisitResponse, VisitScheduleRequest } from './visit.bodies.js';

const visitCursor = new Cursor('id', 'uuid');

@ApiTags('Besøg')
@Controller('v1/visits')
@RequirePermission('cases:read')
export class VisitController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Visits', description: 'In the order in which they were planned.' })
  @ApiOkResponse({ type: pageOf(VisitResponse) })
  @ApiProblems(400)
  async list(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListQuery): Promise<Page<VisitView>> {
    const [after] = query.cursor === undefined ? [] : visitCursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListVisits(companyId, { after }, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ id }) => visitCursor.encode([id]),
      (row) => row,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'One visit', description: 'Its version is the ETag.' })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, 404)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<VisitView> {
    const [visit] = await this.queries.execute(new ListVisits(companyId, { id }, 1));
    if (!visit) throw new VisitNotFound();
    return visit;
  }

  @Put(':id/day')
  @RequirePermission('cases:manage')
  @ApiOperation({ summary: 'Schedule a visit', description: 'Gives it its day, or another one.' })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, 404, 412, 422, 428)
  async schedule(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() { day }: VisitScheduleRequest,
  ) {
    const command = new ScheduleVisit(companyId, id, day, version);
    const [visit] = await this.commands.answer(command, () => new ListVisits(companyId, { id }, 1));
    return visit;
  }
}
