import { Module } from '@nestjs/common';
import { DeadLetters } from '#platform/messaging';
import { ForgetRequestsHandler } from './commands/forget-requests.js';
import { ReplayDeadLetterHandler } from './commands/replay-dead-letter.js';
import { Replays } from './domain/replays.js';
import { OperationsController } from './http/operations.controller.js';
import { ListAuditHandler } from './queries/list-audit.js';
import { ListDeadLettersHandler } from './queries/list-dead-letters.js';
import { ForgetRequestsEveryHour } from './reactions/forget-requests-every-hour.js';

@Module({
  controllers: [OperationsController],
  providers: [
    ForgetRequestsEveryHour,
    ForgetRequestsHandler,
    ListAuditHandler,
    ListDeadLettersHandler,
    ReplayDeadLetterHandler,
    { provide: Replays, useExisting: DeadLetters },
  ],
})
export class OperationsModule {}
