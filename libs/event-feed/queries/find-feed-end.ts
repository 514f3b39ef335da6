import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReplicaQuery } from '#platform/cqrs';
import { EventFeed, type FeedPlace } from '#platform/events';

/** The place behind the last event; null if there is none. */
export class FindFeedEnd extends ReplicaQuery<FeedPlace | null> {}

@QueryHandler(FindFeedEnd)
export class FindFeedEndHandler implements IQueryHandler<FindFeedEnd> {
  constructor(private readonly feed: EventFeed) {}

  execute({ companyId }: FindFeedEnd): Promise<FeedPlace | null> {
    return this.feed.end(companyId);
  }
}
