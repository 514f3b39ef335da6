import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IfMatch } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeSavedViews } from '../commands/change-saved-views.js';
import { DoubledViewName } from '../domain/saved-views-errors.js';
import { GetSavedViews, type SavedViewsView } from '../queries/get-saved-views.js';
import { SavedViewsRequest, SavedViewsResponse } from './saved-views.dto.js';

@ApiTags('Users')
@Controller('v1/me/saved-views')
@RequirePermission('tasks:read')
export class SavedViewsController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the saved views',
    description: 'Returns the views of the task list that the current user has saved: filters and order under a name.',
  })
  @ApiOkResponse({ type: SavedViewsResponse })
  get(@CurrentPrincipal() { companyId, userId }: Principal): Promise<SavedViewsView> {
    return this.queries.execute(new GetSavedViews(companyId, userId));
  }

  @Put()
  @ApiOperation({ summary: 'Change the saved views', description: 'Replaces all saved views of the current user.' })
  @ApiOkResponse({ type: SavedViewsResponse })
  @ApiProblems(400, new DoubledViewName([1]))
  change(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IfMatch() version: number | null,
    @Body() { views }: SavedViewsRequest,
  ) {
    const given = views.map((one) => ({ ...one }));
    return this.commands.answer(
      new ChangeSavedViews(companyId, userId, given, version),
      () => new GetSavedViews(companyId, userId),
    );
  }
}
