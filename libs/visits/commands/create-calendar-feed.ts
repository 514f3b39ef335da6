import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { CalendarFeed, CalendarFeeds, FeedSecrets } from '../domain/calendar-feed.js';
import { Employees } from '../domain/employees.js';
import { CalendarFeedExists } from '../domain/feed-errors.js';

export class CreateCalendarFeed extends CompanyCommand<{ feedId: string }> {
  constructor(
    companyId: string,
    /** Null for the calendar of the company. */
    readonly employeeId: string | null,
    /** Receives the secret, which is not part of the result, because results are stored for repeated requests. */
    readonly show: (secret: string) => void,
  ) {
    super(companyId);
  }
}

@CommandHandler(CreateCalendarFeed)
export class CreateCalendarFeedHandler implements ICommandHandler<CreateCalendarFeed> {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly employees: Employees,
    private readonly secrets: FeedSecrets,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, employeeId, show }: CreateCalendarFeed) {
    await this.employees.expectUsable(companyId, employeeId);
    const known = await this.feeds.ofEmployee(companyId, employeeId);
    if (known) throw new CalendarFeedExists(known.id);
    const { secret, ...stored } = this.secrets.make(companyId);
    const feedId = this.ids.next();
    this.feeds.add(CalendarFeed.create(companyId, feedId, employeeId, stored));
    show(secret);
    return { feedId };
  }
}
