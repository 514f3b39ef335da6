import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CqrsModule as NestCqrsModule } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import { CommandSpans } from './command-spans.js';
import { Commands, GROUP_COMMIT } from './commands.js';
import { Companies } from '#platform/tenancy';
import { EventFeed, EventLog, EventRetention, ToldElsewhere } from '#platform/events';
import { Idempotency } from './idempotency.js';
import { Queries } from './queries.js';
import { RefuseEventHandlers } from './refuse-event-handlers.js';
import { DatabaseClock, TimeOrderedIds } from './system-clock.js';

const SHARED = [
  AuditTrail,
  Commands,
  Companies,
  EventFeed,
  EventLog,
  EventRetention,
  Idempotency,
  Queries,
  ToldElsewhere,
  UnitOfWork,
];

export interface CqrsOptions {
  /** Whether commands of concurrent callers share a transaction; false for comparison. */
  readonly groupCommit?: boolean;
}

@Module({})
export class CqrsModule {
  /**
   * Import it before every module with background work. Nest starts global modules in the order of the array that
   * imports them, and the buses must know their handlers before the first job is fetched.
   */
  static forRoot({ groupCommit = true }: CqrsOptions = {}): DynamicModule[] {
    return [
      NestCqrsModule.forRoot(),
      {
        module: CqrsModule,
        global: true,
        imports: [DiscoveryModule],
        providers: [
          ...SHARED,
          CommandSpans,
          RefuseEventHandlers,
          { provide: GROUP_COMMIT, useValue: groupCommit },
          { provide: Clock, useClass: DatabaseClock },
          { provide: Ids, useClass: TimeOrderedIds },
        ],
        exports: [...SHARED, Clock, Ids],
      },
    ];
  }
}
