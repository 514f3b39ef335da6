import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { CalendarFeedNotFound } from '../contracts/index.js';
import { CalendarFeeds } from '../domain/calendar-feed.js';

export class RemoveCalendarFeed extends CompanyCommand {
  constructor(
    companyId: string,
    readonly feedId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RemoveCalendarFeed)
export class RemoveCalendarFeedHandler implements ICommandHandler<RemoveCalendarFeed> {
  constructor(private readonly feeds: CalendarFeeds) {}

  async execute({ companyId, feedId }: RemoveCalendarFeed): Promise<void> {
    const feed = await this.feeds.byId(companyId, feedId);
    if (!feed) throw new CalendarFeedNotFound();
    feed.remove();
    this.feeds.remove(feed);
  }
}
