import { Module, type Provider } from '@nestjs/common';
import { TaskVisits } from './contracts/index.js';
import { SqlTaskVisits } from './infrastructure/sql-task-visits.js';

const adapters: Provider[] = [{ provide: TaskVisits, useClass: SqlTaskVisits }];

/**
 * Answers questions of other contexts about visits. It is separate from `VisitsModule`, which asks case-intake: Nest
 * cannot start modules that import each other.
 */
@Module({
  providers: adapters,
  exports: [TaskVisits],
})
export class VisitAnswersModule {}
