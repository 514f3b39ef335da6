import { Module, type Provider } from '@nestjs/common';
import { Config } from '#platform/config';
import { EventRetention } from '#platform/events';
import { DeadLetters } from '#platform/messaging';
import { ForgetRequestsHandler } from './commands/forget-requests.js';
import { KeepEvents } from './timers/keep-events.js';
import { ReplayDeadLetterHandler } from './commands/replay-dead-letter.js';
import { SkipDeadLetterHandler } from './commands/skip-dead-letter.js';
import { Replays } from './domain/replays.js';
import { OperationsController } from './http/operations.controller.js';
import { ListAuditHandler } from './queries/list-audit.js';
import { ListDeadLettersHandler } from './queries/list-dead-letters.js';
import { ForgetRequestsEveryHour } from './timers/forget-requests-every-hour.js';
import { KeepEventsEveryDay } from './timers/keep-events-every-day.js';

const controllers = [OperationsController];

const commandHandlers = [ForgetRequestsHandler, ReplayDeadLetterHandler, SkipDeadLetterHandler];

const queryHandlers = [ListAuditHandler, ListDeadLettersHandler];

const timers = [ForgetRequestsEveryHour, KeepEventsEveryDay];

const adapters: Provider[] = [
  {
    provide: KeepEvents,
    inject: [EventRetention, Config],
    useFactory: (retention: EventRetention, { keepEventsMonths }: Config) =>
      new KeepEvents(retention, keepEventsMonths),
  },
  { provide: Replays, useExisting: DeadLetters },
];

@Module({
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...timers, ...adapters],
})
export class OperationsModule {}
