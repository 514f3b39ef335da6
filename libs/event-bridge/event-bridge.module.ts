import { Module, type Provider } from '@nestjs/common';
import type { Config } from '#platform/config';
import { BridgeLog } from './domain/bridge-log.js';
import { EventPublisher } from './domain/event-publisher.js';
import { PublisherLease } from './domain/publisher-lease.js';
import { BridgeGauges } from './infrastructure/bridge-gauges.js';
import { SqlBridgeLog } from './infrastructure/sql-bridge-log.js';
import { SqlPublisherLease } from './infrastructure/sql-publisher-lease.js';
import { NatsPublisher } from './outbound/nats-publisher.js';
import { PublishEvents } from './timers/publish-events.js';

const timers = [PublishEvents];

const adapters: Provider[] = [
  BridgeGauges,
  { provide: BridgeLog, useClass: SqlBridgeLog },
  { provide: EventPublisher, useClass: NatsPublisher },
  { provide: PublisherLease, useClass: SqlPublisherLease },
];

@Module({ providers: [...timers, ...adapters] })
export class EventBridgeModule {
  /**
   * For the doctor: whether the broker has the stream already.
   * @throws with a `reason` if it cannot be reached
   */
  static streamExists(config: Config): Promise<boolean> {
    return new NatsPublisher(config).look();
  }
}
