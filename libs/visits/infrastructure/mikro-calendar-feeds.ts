import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { makeCompanySecret } from '#platform/secrets';
import { type CalendarFeed, CalendarFeeds, FeedSecrets } from '../domain/calendar-feed.js';
import { FEED_PREFIX } from './feed-prefix.js';
import { CalendarFeedMapping } from './visits.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroCalendarFeeds extends CalendarFeeds {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<CalendarFeed | null> {
    return this.em.findOne<CalendarFeed>(CalendarFeedMapping, { companyId, id }, forChange);
  }

  ofEmployee(companyId: string, employeeId: string | null): Promise<CalendarFeed | null> {
    return this.em.findOne<CalendarFeed>(CalendarFeedMapping, { companyId, employeeId }, forChange);
  }

  add(feed: CalendarFeed): void {
    this.em.persist(feed);
  }

  remove(feed: CalendarFeed): void {
    this.em.remove(feed);
  }
}

export class RandomFeedSecrets extends FeedSecrets {
  make(companyId: string) {
    const { text, ...rest } = makeCompanySecret(FEED_PREFIX, companyId);
    return { secret: text, ...rest };
  }
}
