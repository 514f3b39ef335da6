import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import { ApiProblems, IntegerField, ListField, text, TextField } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { ListEvents } from '../queries/list-events.js';
import { cloudEvent, EventPageResponse, placeIn, placeToken } from './cloud-event.js';

const eventType = text({ max: 200, pattern: /^[a-z-]+\.[a-z-]+\.v\d+$/, example: 'case-intake.case-opened.v1' });

class EventsQuery {
  @TextField({ max: 3000, optional: true, description: '`next` of the page before; the first event unless given' })
  readonly after?: string;

  @ListField(eventType, { max: 50, min: 1, optional: true, description: 'Only these types, separated by commas' })
  readonly types?: string[];

  @IntegerField({ min: 1, max: 500, optional: true, description: 'Most events of the page; 100 unless given' })
  readonly limit: number = 100;
}

@ApiTags('Hændelser')
@Controller('v1/events')
@WhileModuleIsOff()
@RequirePermission('events:read')
export class EventFeedController {
  constructor(private readonly queries: Queries) {}

  @Get()
  @ApiOperation({
    summary: 'Events',
    description:
      'Everything that happened in the company, oldest first, each event in the envelope of CloudEvents 1.0. The order ' +
      'never changes and nothing appears before what was read, so a reader that keeps `next` and sends it as `after` ' +
      'misses nothing. A reader that dies before it kept `next` gets events again: remember ids, or do things that can ' +
      'be done twice. An empty page means that there is nothing new.',
  })
  @ApiOkResponse({ type: EventPageResponse })
  @ApiProblems(400)
  async events(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { after, types, limit }: EventsQuery,
  ): Promise<EventPageResponse> {
    const place = after === undefined ? null : placeIn(after);
    const events = await this.queries.execute(new ListEvents(companyId, place, limit, types));
    const last = events.at(-1);
    return {
      items: events.map((event) => cloudEvent(companyId, event)),
      next: last ? placeToken(last.place) : (after ?? null),
    };
  }
}
