import { Module, type Provider } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { TaskNameValues, TasksToAssign } from '#scalepoint-settings/contracts';
import {
  CasesForInvoicing,
  OpenTasks,
  StepFigures,
  TaskBriefs,
  TaskFigures,
  TaskFiles,
  TasksForReports,
  TasksPeople,
  TasksToVisit,
} from './contracts/index.js';
import { SqlCasesForInvoicing } from './infrastructure/sql-cases-for-invoicing.js';
import { SqlOpenTasks } from './infrastructure/sql-open-tasks.js';
import { SqlTaskBriefs, SqlTaskFiles } from './infrastructure/sql-task-briefs.js';
import { SqlStepFigures } from './infrastructure/sql-step-figures.js';
import { SqlTaskFigures } from './infrastructure/sql-task-figures.js';
import { SqlTasksPeople } from './infrastructure/sql-tasks-people.js';
import { SqlTasksToAssign } from './infrastructure/sql-tasks-to-assign.js';
import { SqlTasksForReports } from './infrastructure/sql-tasks-for-reports.js';
import { SqlTaskNameValues } from './infrastructure/sql-task-name-values.js';
import { SqlTasksToVisit } from './infrastructure/sql-tasks-to-visit.js';

const adapters: Provider[] = [
  { provide: CasesForInvoicing, useClass: SqlCasesForInvoicing },
  { provide: OpenTasks, useClass: SqlOpenTasks },
  { provide: TaskBriefs, useClass: SqlTaskBriefs },
  { provide: TaskFiles, useClass: SqlTaskFiles },
  { provide: StepFigures, useClass: SqlStepFigures },
  { provide: TaskFigures, useClass: SqlTaskFigures },
  { provide: TasksToAssign, useClass: SqlTasksToAssign },
  { provide: TasksPeople, useClass: SqlTasksPeople },
  { provide: TaskNameValues, useClass: SqlTaskNameValues },
  { provide: TasksToVisit, useClass: SqlTasksToVisit },
  { provide: TasksForReports, useClass: SqlTasksForReports },
];

/**
 * Answers questions of other contexts about tasks and cases. It is separate from `CaseIntakeModule`, which imports some of
 * those contexts: Nest cannot start modules that import each other.
 */
@Module({
  imports: [DirectoryModule],
  providers: adapters,
  exports: [
    CasesForInvoicing,
    OpenTasks,
    StepFigures,
    TaskBriefs,
    TaskFigures,
    TaskFiles,
    TaskNameValues,
    TasksForReports,
    TasksPeople,
    TasksToAssign,
    TasksToVisit,
  ],
})
export class CaseAnswersModule {}
