import { Module } from '@nestjs/common';
import { TaskVisits } from './contracts/index.js';
import { SqlTaskVisits } from './infrastructure/sql-task-visits.js';

/**
 * Answers questions of other contexts about visits. It is separate from `VisitsModule`, which asks case-intake: Nest
 * cannot start modules that import each other.
 */
@Module({
  providers: [{ provide: TaskVisits, useClass: SqlTaskVisits }],
  exports: [TaskVisits],
})
export class VisitAnswersModule {}
