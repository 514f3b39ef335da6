import { Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '#platform/config';
import { EventRetention } from '#platform/events';
import { DeadLetters } from '#platform/messaging';
import { MarkedPersonalRecords, PlatformPersonalRecords } from '#platform/privacy';
import { AllPersonalRecords } from '#shared-kernel';
import { UsersModule } from '#users';
import { EraseExpiredHandler } from './commands/erase-expired.js';
import { Erase, ErasePersonHandler } from './commands/erase-person.js';
import { TryErasureHandler } from './commands/try-erasure.js';
import { SetRetentionHandler } from './commands/set-retention.js';
import { Erasures } from './domain/erasures.js';
import { KnowPerson } from './domain/know-person.js';
import { PersonalRecordsController } from './http/personal-records.controller.js';
import { SqlErasures } from './infrastructure/sql-erasures.js';
import { ExportPersonHandler } from './queries/export-person.js';
import { FindPersonHandler } from './queries/find-person.js';
import { ListErasuresHandler } from './queries/list-erasures.js';
import { GetRetentionHandler } from './queries/get-retention.js';
import { PreviewRetentionHandler } from './queries/preview-retention.js';
import { EraseExpiredEveryDay } from './timers/erase-expired-every-day.js';
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

const controllers = [OperationsController, PersonalRecordsController];

const commandHandlers = [
  EraseExpiredHandler,
  ErasePersonHandler,
  ForgetRequestsHandler,
  ReplayDeadLetterHandler,
  SetRetentionHandler,
  SkipDeadLetterHandler,
  TryErasureHandler,
];

const queryHandlers = [
  ExportPersonHandler,
  FindPersonHandler,
  GetRetentionHandler,
  ListAuditHandler,
  ListDeadLettersHandler,
  ListErasuresHandler,
  PreviewRetentionHandler,
];

const timers = [EraseExpiredEveryDay, ForgetRequestsEveryHour, KeepEventsEveryDay];

const adapters: Provider[] = [
  { provide: AllPersonalRecords, useClass: MarkedPersonalRecords },
  Erase,
  PlatformPersonalRecords,
  { provide: Erasures, useClass: SqlErasures },
  {
    provide: KnowPerson,
    inject: [AllPersonalRecords],
    useFactory: (records: AllPersonalRecords) => new KnowPerson(records),
  },
  {
    provide: KeepEvents,
    inject: [EventRetention, Config],
    useFactory: (retention: EventRetention, { keepEventsMonths }: Config) =>
      new KeepEvents(retention, keepEventsMonths),
  },
  { provide: Replays, useExisting: DeadLetters },
];

@Module({
  imports: [DiscoveryModule, UsersModule],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...timers, ...adapters],
})
export class OperationsModule {}
