import { Module } from '@nestjs/common';
import { DeadLetters } from '#platform/messaging';
import { ReplayDeadLetterHandler } from './commands/replay-dead-letter.js';
import { Replays } from './domain/replays.js';
import { OperationsController } from './http/operations.controller.js';
import { ListAuditHandler } from './queries/list-audit.js';
import { ListDeadLettersHandler } from './queries/list-dead-letters.js';

@Module({
  controllers: [OperationsController],
  providers: [
    ListAuditHandler,
    ListDeadLettersHandler,
    ReplayDeadLetterHandler,
    { provide: Replays, useExisting: DeadLetters },
  ],
})
export class OperationsModule {}
