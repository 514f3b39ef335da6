import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type CalendarFeed, CalendarFeeds } from '../domain/calendar-feed.js';
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
