import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReplicaQuery } from '#platform/cqrs';
import { comparePlaces, EventFeed, type FeedEvent, type FeedPlace } from '#platform/events';

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Behind the last event that was examined; null if there is none. */
  readonly place: FeedPlace | null;
  /** Whether events between `after` and this page were deleted; then the page is empty. */
  readonly forgotten: boolean;
}

/**
 * A page of a company's events, optionally of some types. The place also advances past events of other types:
 * otherwise each request for a rare type would scan all of the others again.
 */
export class ReadFeedPage extends ReplicaQuery<FeedPage> {
  constructor(
    companyId: string,
    readonly after: FeedPlace | null,
    readonly limit: number,
    readonly types?: readonly string[],
  ) {
    super(companyId);
  }
}

@QueryHandler(ReadFeedPage)
export class ReadFeedPageHandler implements IQueryHandler<ReadFeedPage> {
  constructor(private readonly feed: EventFeed) {}

  async execute({ companyId, after, limit, types }: ReadFeedPage): Promise<FeedPage> {
    // Issued together, they are pipelined and run in this order: no event can appear between the end and them.
    const [forgotten, end, events] = await Promise.all([
      after ? this.feed.hasForgotten(companyId, after) : false,
      types ? this.feed.end(companyId) : null,
      this.feed.read(companyId, after, { limit, types }),
    ]);
    if (forgotten) return { events: [], place: after, forgotten };
    const last = events.at(-1)?.place ?? after;
    const isWhole = events.length < limit;
    const place = isWhole && end && (!last || comparePlaces(end, last) > 0) ? end : last;
    return { events, place, forgotten };
  }
}
