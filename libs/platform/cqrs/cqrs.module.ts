import { Global, Module } from '@nestjs/common';
import { CqrsModule as NestCqrsModule } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { AuditTrail } from './audit-trail.js';
import { Commands } from './commands.js';
import { Companies } from './companies.js';
import { EventFeed } from './event-feed.js';
import { EventLog } from './event-log.js';
import { EventRetention } from './event-retention.js';
import { Idempotency } from './idempotency.js';
import { Queries } from './queries.js';
import { SystemClock, TimeOrderedIds } from './system-clock.js';
import { UnitOfWork } from './unit-of-work.js';

@Global()
@Module({
  imports: [NestCqrsModule.forRoot()],
  providers: [
    AuditTrail,
    Commands,
    Companies,
    EventFeed,
    EventLog,
    EventRetention,
    Idempotency,
    Queries,
    UnitOfWork,
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: TimeOrderedIds },
  ],
  exports: [
    AuditTrail,
    Clock,
    Commands,
    Companies,
    EventFeed,
    EventLog,
    EventRetention,
    Idempotency,
    Ids,
    Queries,
    UnitOfWork,
  ],
})
export class CqrsModule {}
