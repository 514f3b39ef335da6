import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { CalendarFeedNotFound } from '../contracts/index.js';
import { CalendarFeeds, FeedSecrets } from '../domain/calendar-feed.js';

export class RenewCalendarFeed extends CompanyCommand {
  constructor(
    companyId: string,
    readonly feedId: string,
    /** Receives the secret, which is not part of the result, because results are stored for repeated requests. */
    readonly show: (secret: string) => void,
  ) {
    super(companyId);
  }
}

@CommandHandler(RenewCalendarFeed)
export class RenewCalendarFeedHandler implements ICommandHandler<RenewCalendarFeed> {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly secrets: FeedSecrets,
  ) {}

  async execute({ companyId, feedId, show }: RenewCalendarFeed): Promise<void> {
    const feed = await this.feeds.byId(companyId, feedId);
    if (!feed) throw new CalendarFeedNotFound();
    const { secret, ...stored } = this.secrets.make(companyId);
    feed.renew(stored);
    show(secret);
  }
}
