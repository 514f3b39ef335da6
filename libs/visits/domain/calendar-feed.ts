import { Aggregate } from '#shared-kernel';
import { CalendarFeedCreatedV1, CalendarFeedRemovedV1, CalendarFeedRenewedV1 } from '../contracts/index.js';

/** The secret part of a calendar address. Only its digest is stored. */
export interface FeedSecret {
  readonly digest: string;
  /** The last characters of the address, by which people recognise it. */
  readonly ending: string;
}

/** The secret address of one calendar: of an employee, or of the company. */
export class CalendarFeed extends Aggregate {
  static override readonly stream = 'visits.calendar-feed';

  /** Null is the calendar of the company. */
  employeeId!: string | null;
  digest!: string;
  ending!: string;

  private constructor() {
    super();
  }

  static create(companyId: string, id: string, employeeId: string | null, secret: FeedSecret): CalendarFeed {
    const feed = Object.assign(new CalendarFeed(), { companyId, id, version: 0, employeeId, ...secret });
    feed.record(new CalendarFeedCreatedV1({ feedId: id, employeeId }));
    return feed;
  }

  /** The old address is refused from now on. */
  renew({ digest, ending }: FeedSecret): void {
    this.digest = digest;
    this.ending = ending;
    this.record(new CalendarFeedRenewedV1({ feedId: this.id, employeeId: this.employeeId }));
  }

  remove(): void {
    this.record(new CalendarFeedRemovedV1({ feedId: this.id, employeeId: this.employeeId }));
  }
}

export abstract class CalendarFeeds {
  abstract byId(companyId: string, id: string): Promise<CalendarFeed | null>;
  abstract ofEmployee(companyId: string, employeeId: string | null): Promise<CalendarFeed | null>;
  abstract add(feed: CalendarFeed): void;
  abstract remove(feed: CalendarFeed): void;
}

/** Makes the secret part of calendar addresses. */
export abstract class FeedSecrets {
  abstract make(companyId: string): FeedSecret & { readonly secret: string };
}
