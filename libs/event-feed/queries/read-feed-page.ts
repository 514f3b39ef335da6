import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { comparePlaces, EventFeed, type FeedEvent, type FeedPlace } from '#platform/events';

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Behind everything that was looked at; null while there is nothing. */
  readonly place: FeedPlace | null;
  /** Whether events between `after` and these were forgotten; then there are none. */
  readonly forgotten: boolean;
}

/**
 * A page of a company's events of some types, or of all. Its place moves past events of other types too: a reader of a
 * rare type would else have all of the others looked through each time it asks.
 */
export class ReadFeedPage extends CompanyQuery<FeedPage> {
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
    // Asked for at once, they travel at once and are answered in this order: no event comes between the end and them.
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
