import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config';
import { makeCompanySecret, readCompanySecret } from '#platform/secrets';
import { CalendarAddresses } from '../contracts/index.js';
import { FeedSecrets } from '../domain/calendar-feed.js';

/** Every secret of a calendar address begins with it, so that scanners for leaked secrets find them. */
const PREFIX = 'spc_';
/** Calendar programs expect it. */
const ENDING = '.ics';

@Injectable()
export class SecretCalendarAddresses extends CalendarAddresses {
  constructor(private readonly config: Config) {
    super();
  }

  show(secret: string): string {
    return `${this.config.publicUrl}/calendar/${secret}${ENDING}`;
  }

  read(lastPart: string): { readonly companyId: string; readonly digest: string } | null {
    return lastPart.endsWith(ENDING) ? readCompanySecret(PREFIX, lastPart.slice(0, -ENDING.length)) : null;
  }
}

export class RandomFeedSecrets extends FeedSecrets {
  make(companyId: string) {
    const { text, ...rest } = makeCompanySecret(PREFIX, companyId);
    return { secret: text, ...rest };
  }
}
