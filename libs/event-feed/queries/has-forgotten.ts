import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReplicaQuery } from '#platform/cqrs';
import { EventFeed, type FeedPlace } from '#platform/events';

/** Whether events behind this place have been deleted, so that a reader missed them. */
export class HasForgotten extends ReplicaQuery<boolean> {
  constructor(
    companyId: string,
    readonly place: FeedPlace,
  ) {
    super(companyId);
  }
}

@QueryHandler(HasForgotten)
export class HasForgottenHandler implements IQueryHandler<HasForgotten> {
  constructor(private readonly feed: EventFeed) {}

  execute({ companyId, place }: HasForgotten): Promise<boolean> {
    return this.feed.hasForgotten(companyId, place);
  }
}
