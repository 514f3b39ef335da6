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
import { EventStreams, tooManyStreams } from './event-streams.js';
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
  da: 'Hændelser efter denne position er slettet. Hent sager og opgaver igen, og begynd uden `after`.',
  en: 'Events after this place have been deleted. Reload cases and tasks, and start again without `after`.',
};
const GONE = new HttpRefusal(410, FORGOTTEN);

@ApiTags('Events')
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
    summary: 'List events',
    description:
      'Lists all events of the company, oldest first, as CloudEvents 1.0. The order never changes and no event ' +
      'appears before one that was already read, so a reader that saves `next` and sends it as `after` misses ' +
      'nothing. Delivery is at least once: a reader that stops before saving `next` receives events again. ' +
      'Deduplicate by `id` or make processing idempotent. Without `after`, the list starts at the oldest stored' +
      ' event. An empty page means that there are no new events. If the months after the reader’s position have' +
      ' been dropped, the response is 410.',
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
    summary: 'Stream events',
    description:
      'Streams events as server-sent events: `data` is a CloudEvents 1.0 event, `id` its position in the feed. ' +
      'Resumes after `Last-Event-ID` or `after`; otherwise starts with new events. `EventSource` resumes ' +
      'automatically, even after a restart of the server. Comments keep the connection alive. The stream ends ' +
      'when the token expires or the session ends, and is closed if the client reads nothing for 30 seconds. An' +
      ' `id` without `data` advances the position past events of other types. The response header ' +
      '`Last-Event-ID` is the position at which the stream starts.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last `id` received',
    schema: { type: 'string' },
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' }, example: STREAM_EXAMPLE } } })
  @ApiProblems(400, GONE, tooManyStreams())
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
    this.streams.serve(reader, principal, reply.raw);
    void reply.header('cache-control', 'no-store, no-transform').header('x-accel-buffering', 'no');
    // For clients whose parser ignores an id without data.
    void reply.header('last-event-id', placeToken(reader.place));
    return new StreamableFile(reader, { type: 'text/event-stream; charset=utf-8' });
  }
}
