import { Controller, Get, Headers, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Queries } from '#platform/cqrs';
import { cloudEvent, FEED_START } from '#platform/events';
import { ApiProblems, HttpRefusal } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { Clock } from '#shared-kernel';
import { FindFeedEnd } from '../queries/find-feed-end.js';
import { HasForgotten } from '../queries/has-forgotten.js';
import { ReadFeedPage } from '../queries/read-feed-page.js';
import { EventPageResponse, placeIn, placeToken } from './cloud-event.dto.js';
import { EventStreams } from './event-streams.js';
import { StreamReader } from './stream-reader.js';
import { EventsQuery, StreamQuery } from './event-feed.dto.js';

const STREAM_EXAMPLE = `retry: 3000
id: 8bQ2zFsiZXZlbnQgZmVlZCIsMSw3NTIsMTdd

id: 8bQ2zFsiZXZlbnQgZmVlZCIsMSw3NTIsMTdd
data: {"specversion":"1.0","type":"case-intake.case-opened.v1"}

: still here
`;

const FORGOTTEN = {
  code: 'event-feed.forgotten',
  da: 'Der er sket noget efter denne plads, som ikke gemmes længere. Hent sager og opgaver på ny, og begynd uden after.',
  en: 'Events after this place are not kept any more. Fetch cases and tasks anew, and begin without after.',
};
const GONE = { status: 410, code: FORGOTTEN.code, detail: FORGOTTEN.da };

@ApiTags('Hændelser')
@Controller('v1/events')
@WhileModuleIsOff()
@RequirePermission('events:read')
export class EventFeedController {
  constructor(
    private readonly queries: Queries,
    private readonly streams: EventStreams,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Events',
    description:
      'Everything that happened in the company, oldest first, each event in the envelope of CloudEvents 1.0. The order ' +
      'never changes and nothing appears before what was read, so a reader that keeps `next` and sends it as `after` ' +
      'misses nothing. A reader that dies before it kept `next` gets events again: remember ids, or do things that can ' +
      'be done twice. Without `after` it starts at the first event that is kept. An empty page means that there is nothing ' +
      'new. Where old months are dropped, a reader that was away for longer is told so (410).',
  })
  @ApiOkResponse({ type: EventPageResponse })
  @ApiProblems(400, GONE)
  async events(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { after, types, limit }: EventsQuery,
  ): Promise<EventPageResponse> {
    const from = after === undefined ? null : placeIn(after);
    const { events, place, forgotten } = await this.queries.execute(new ReadFeedPage(companyId, from, limit, types));
    if (forgotten) throw new HttpRefusal(410, FORGOTTEN);
    return {
      items: events.map((event) => cloudEvent(companyId, event)),
      next: place && placeToken(place),
    };
  }

  @Get('stream')
  @ApiOperation({
    summary: 'Events as they happen',
    description:
      'Server-sent events: `data` is the event in the envelope of CloudEvents 1.0, `id` its place in the feed. Goes on ' +
      'behind `Last-Event-ID`, else behind `after`, else with what happens from now on; `EventSource` does that by itself, ' +
      'also after a restart of the server. Comments keep the connection alive. The stream ends when the token expires or the session ends, and ' +
      'is cut off when nothing is taken from it for half a minute. An `id` without `data` moves the place past events of ' +
      'other types. The answer’s own `Last-Event-ID` is the place that it begins at.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last `id` received',
    schema: { type: 'string' },
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' }, example: STREAM_EXAMPLE } } })
  @ApiProblems(400, GONE, {
    status: 429,
    code: 'event-feed.too-many-streams',
    detail: 'Virksomheden har allerede 200 åbne strømme. Luk nogle af dem, eller hent hændelserne sidevis.',
  })
  async stream(
    @CurrentPrincipal() principal: Principal,
    @Query() { after, types }: StreamQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { companyId, expiresAt } = principal;
    const given = lastEventId || after;
    const place = given ? placeIn(given) : await this.queries.execute(new FindFeedEnd(companyId));
    if (given && place && (await this.queries.execute(new HasForgotten(companyId, place)))) {
      throw new HttpRefusal(410, FORGOTTEN);
    }
    this.streams.admit(companyId);
    const expiresInMs = expiresAt.getTime() - this.clock.now().getTime();
    const reader = new StreamReader(companyId, place ?? FEED_START, types ? new Set(types) : null, expiresInMs);
    this.streams.serve(reader, principal);
    void reply.header('cache-control', 'no-store, no-transform').header('x-accel-buffering', 'no');
    // For readers whose parser passes over an id without data.
    void reply.header('last-event-id', placeToken(reader.place));
    return new StreamableFile(reader, { type: 'text/event-stream; charset=utf-8' });
  }
}
