import { Module, type Provider } from '@nestjs/common';
import { TaskNameValues } from '#scalepoint-settings/contracts';
import { CasesForInvoicing, OpenTasks, TaskFigures, TasksForReports } from './contracts/index.js';
import { SqlCasesForInvoicing } from './infrastructure/sql-cases-for-invoicing.js';
import { SqlOpenTasks } from './infrastructure/sql-open-tasks.js';
import { SqlTaskFigures } from './infrastructure/sql-task-figures.js';
import { SqlTasksForReports } from './infrastructure/sql-tasks-for-reports.js';
import { SqlTaskNameValues } from './infrastructure/sql-task-name-values.js';

const adapters: Provider[] = [
  { provide: CasesForInvoicing, useClass: SqlCasesForInvoicing },
  { provide: OpenTasks, useClass: SqlOpenTasks },
  { provide: TaskFigures, useClass: SqlTaskFigures },
  { provide: TaskNameValues, useClass: SqlTaskNameValues },
  { provide: TasksForReports, useClass: SqlTasksForReports },
];

/**
 * Answers questions of other contexts about tasks and cases. It is separate from `CaseIntakeModule`, which imports some of
 * those contexts: Nest cannot start modules that import each other.
 */
@Module({ providers: adapters, exports: [CasesForInvoicing, OpenTasks, TaskFigures, TaskNameValues, TasksForReports] })
export class CaseAnswersModule {}
