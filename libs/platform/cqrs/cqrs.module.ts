import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule as NestCqrsModule } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import { Commands } from './commands.js';
import { Companies } from '#platform/tenancy';
import { EventFeed, EventLog, EventRetention } from '#platform/events';
import { Idempotency } from './idempotency.js';
import { Queries } from './queries.js';
import { SystemClock, TimeOrderedIds } from './system-clock.js';

const SHARED = [AuditTrail, Commands, Companies, EventFeed, EventLog, EventRetention, Idempotency, Queries, UnitOfWork];

@Module({})
export class CqrsModule {
  /**
   * To be imported before every module that works in the background. Global modules are started in the order of the array
   * that imports them, so that the buses know their handlers before a job is fetched.
   */
  static forRoot(): DynamicModule[] {
    return [
      NestCqrsModule.forRoot(),
      {
        module: CqrsModule,
        global: true,
        providers: [...SHARED, { provide: Clock, useClass: SystemClock }, { provide: Ids, useClass: TimeOrderedIds }],
        exports: [...SHARED, Clock, Ids],
      },
    ];
  }
}
