import { Module, type Provider } from '@nestjs/common';
import { TaskNameValues } from '#scalepoint-settings/contracts';
import { CasesForInvoicing, OpenTasks, StepFigures, TaskFigures } from './contracts/index.js';
import { SqlCasesForInvoicing } from './infrastructure/sql-cases-for-invoicing.js';
import { SqlOpenTasks } from './infrastructure/sql-open-tasks.js';
import { SqlStepFigures } from './infrastructure/sql-step-figures.js';
import { SqlTaskFigures } from './infrastructure/sql-task-figures.js';
import { SqlTaskNameValues } from './infrastructure/sql-task-name-values.js';

const adapters: Provider[] = [
  { provide: CasesForInvoicing, useClass: SqlCasesForInvoicing },
  { provide: OpenTasks, useClass: SqlOpenTasks },
  { provide: StepFigures, useClass: SqlStepFigures },
  { provide: TaskFigures, useClass: SqlTaskFigures },
  { provide: TaskNameValues, useClass: SqlTaskNameValues },
];

/**
 * Answers questions of other contexts about tasks and cases. It is separate from `CaseIntakeModule`, which imports some of
 * those contexts: Nest cannot start modules that import each other.
 */
@Module({ providers: adapters, exports: [CasesForInvoicing, OpenTasks, StepFigures, TaskFigures, TaskNameValues] })
export class CaseAnswersModule {}
