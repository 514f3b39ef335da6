import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, Reflector } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { EventListener } from '#platform/events';
import { Companies } from '#platform/tenancy';
import { UnitOfWork } from '#platform/transactions';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';
import { Arrivals } from './arrivals.js';
import { BackgroundWork } from './background-work.js';
import { BatchCursors } from './batch-cursors.js';
import { CompanyGauges } from './company-gauges.js';
import { DeadLetters } from './dead-letters.js';
import { EnqueueReactions } from './enqueue-reactions.js';
import { JobQueue, type JobQueueOptions } from './job-queue.js';
import { LookBack } from './look-back.js';
import { QueueGauges } from './queue-gauges.js';
import { React } from './react.js';
import { ReactTogether } from './react-together.js';
import { ReactionFailures } from './reaction-failures.js';
import { ReactionRegistry } from './reaction-registry.js';
import { ReactionStarts } from './reaction-starts.js';
import { ReactionWorkers } from './reaction-workers.js';
import { Retries } from './retries.js';
import { Timers } from './timers.js';

export interface MessagingOptions extends Omit<JobQueueOptions, 'supervise'> {
  /** Whether this process runs reactions, or only enqueues them. */
  readonly work: boolean;
  /** Whether several streams of a company are reacted to in one transaction; off for comparison. */
  readonly batches?: boolean | undefined;
  /** Another clock for the pace of backlogs in a test. */
  readonly arrivals?: Arrivals;
}

/** Retries for about a day: at once, then after seconds, minutes and at most an hour. */
export const PATIENT = { retryLimit: 30, retryDelay: 1, retryDelayMax: 3600 };

const WORKER_PARTS = [JobQueue, ReactionRegistry, React, ReactTogether, ReactionFailures, LookBack, Clock, Arrivals];
type WorkerParts = [JobQueue, ReactionRegistry, React, ReactTogether, ReactionFailures, LookBack, Clock, Arrivals];

@Global()
@Module({})
export class MessagingModule {
  static forRoot({ work, batches = true, arrivals = new Arrivals(), ...queue }: MessagingOptions): DynamicModule {
    return {
      module: MessagingModule,
      imports: [DiscoveryModule],
      providers: [
        {
          provide: JobQueue,
          inject: [Database],
          useFactory: (database: Database) => new JobQueue(database, { ...queue, supervise: work }),
        },
        { provide: BackgroundWork, useValue: new BackgroundWork(work) },
        { provide: Arrivals, useValue: arrivals },
        BatchCursors,
        CompanyGauges,
        DeadLetters,
        LookBack,
        QueueGauges,
        React,
        ReactTogether,
        ReactionFailures,
        ReactionRegistry,
        ReactionStarts,
        Retries,
        { provide: EventListener, useClass: EnqueueReactions },
        {
          provide: Timers,
          inject: [DiscoveryService, Reflector, JobQueue, Companies, UnitOfWork, CommandBus, ReactionFailures],
          useFactory: (
            ...parts: [DiscoveryService, Reflector, JobQueue, Companies, UnitOfWork, CommandBus, ReactionFailures]
          ) => new Timers(...parts, { work }),
        },
        {
          provide: ReactionWorkers,
          inject: WORKER_PARTS,
          useFactory: (...parts: WorkerParts) => new ReactionWorkers(...parts, { work, batches }),
        },
      ],
      exports: [
        BackgroundWork,
        CompanyGauges,
        Timers,
        DeadLetters,
        EventListener,
        JobQueue,
        React,
        ReactionRegistry,
        Retries,
      ],
    };
  }
}
