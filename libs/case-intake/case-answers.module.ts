import { Module, type Provider } from '@nestjs/common';
import { TaskNameValues } from '#scalepoint-settings/contracts';
import {
  CasesForInvoicing,
  OpenTasks,
  TaskBriefs,
  TaskFigures,
  TaskFiles,
  TasksToVisit,
} from './contracts/index.js';
import { SqlCasesForInvoicing } from './infrastructure/sql-cases-for-invoicing.js';
import { SqlOpenTasks } from './infrastructure/sql-open-tasks.js';
import { SqlTaskBriefs, SqlTaskFiles } from './infrastructure/sql-task-briefs.js';
import { SqlTaskFigures } from './infrastructure/sql-task-figures.js';
import { SqlTaskNameValues } from './infrastructure/sql-task-name-values.js';
import { SqlTasksToVisit } from './infrastructure/sql-tasks-to-visit.js';

const adapters: Provider[] = [
  { provide: CasesForInvoicing, useClass: SqlCasesForInvoicing },
  { provide: OpenTasks, useClass: SqlOpenTasks },
  { provide: TaskBriefs, useClass: SqlTaskBriefs },
  { provide: TaskFiles, useClass: SqlTaskFiles },
  { provide: TaskFigures, useClass: SqlTaskFigures },
  { provide: TaskNameValues, useClass: SqlTaskNameValues },
  { provide: TasksToVisit, useClass: SqlTasksToVisit },
];

/**
 * Answers questions of other contexts about tasks and cases. It is separate from `CaseIntakeModule`, which imports some of
 * those contexts: Nest cannot start modules that import each other.
 */
@Module({
  providers: adapters,
  exports: [CasesForInvoicing, OpenTasks, TaskBriefs, TaskFigures, TaskFiles, TaskNameValues, TasksToVisit],
})
export class CaseAnswersModule {}
