import { Module, type Provider } from '@nestjs/common';
import { TaskNameValues } from '#scalepoint-settings/contracts';
import { CasesForInvoicing, OpenTasks } from './contracts/index.js';
import { SqlCasesForInvoicing } from './infrastructure/sql-cases-for-invoicing.js';
import { SqlOpenTasks } from './infrastructure/sql-open-tasks.js';
import { SqlTaskNameValues } from './infrastructure/sql-task-name-values.js';

const adapters: Provider[] = [
  { provide: CasesForInvoicing, useClass: SqlCasesForInvoicing },
  { provide: OpenTasks, useClass: SqlOpenTasks },
  { provide: TaskNameValues, useClass: SqlTaskNameValues },
];

/**
 * What other contexts ask about tasks and cases. Apart from `CaseIntakeModule`, which needs some of those contexts itself:
 * modules that import each other would not start.
 */
@Module({ providers: adapters, exports: [CasesForInvoicing, OpenTasks, TaskNameValues] })
export class CaseAnswersModule {}
