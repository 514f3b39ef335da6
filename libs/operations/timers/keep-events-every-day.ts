import { Injectable } from '@nestjs/common';
import { type TimedUpkeep, Timer } from '#platform/messaging';
import { KeepEvents } from './keep-events.js';

@Injectable()
@Timer({ name: 'operations.keep-events-every-day', cron: '15 3 * * *' })
export class KeepEventsEveryDay implements TimedUpkeep {
  constructor(private readonly events: KeepEvents) {}

  perform(): Promise<void> {
    return this.events.execute();
  }
}
