import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReplicaQuery } from '#platform/cqrs';
import { EventFeed, type FeedEvent, type FeedPlace } from '#platform/events';

/** A company's events after a place of its feed, oldest first. */
export class ListEvents extends ReplicaQuery<FeedEvent[]> {
  constructor(
    companyId: string,
    readonly after: FeedPlace | null,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListEvents)
export class ListEventsHandler implements IQueryHandler<ListEvents> {
  constructor(private readonly feed: EventFeed) {}

  execute({ companyId, after, limit }: ListEvents): Promise<FeedEvent[]> {
    return this.feed.read(companyId, after, { limit });
  }
}
