import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Global, Module } from '@nestjs/common';
import { TaskNameValues } from '#scalepoint-settings/contracts';
import { CarryUpdateOverHandler } from './commands/carry-update-over.js';
import { FindCaseDebtor } from './commands/find-case-debtor.js';
import { NameValuesOfTasks } from './commands/name-values.js';
import { OpenCaseHandler } from './commands/open-case.js';
import { ReceiveTasks } from './commands/receive-tasks.js';
import { CasesForInvoicing, OpenTasks, TaskIntake } from './contracts/index.js';
import { Cases } from './domain/case.js';
import { Tasks } from './domain/task.js';
import { TaskController } from './http/task.controller.js';
import { CaseMapping, TaskMapping } from './infrastructure/intake.mapping.js';
import { MikroCases, MikroTasks } from './infrastructure/mikro-tasks.js';
import { SqlCasesForInvoicing } from './infrastructure/sql-cases-for-invoicing.js';
import { SqlOpenTasks } from './infrastructure/sql-open-tasks.js';
import { ListCasesHandler } from './queries/list-cases.js';
import { ListTasksHandler } from './queries/list-tasks.js';
import { CarryUpdateOverOnTaskChanged } from './reactions/carry-update-over-on-task-changed.js';
import { OpenCaseOnTaskReceived } from './reactions/open-case-on-task-received.js';

@Global()
@Module({
  imports: [MikroOrmModule.forFeature([TaskMapping, CaseMapping])],
  controllers: [TaskController],
  providers: [
    CarryUpdateOverHandler,
    CarryUpdateOverOnTaskChanged,
    FindCaseDebtor,
    ListCasesHandler,
    ListTasksHandler,
    OpenCaseHandler,
    OpenCaseOnTaskReceived,
    { provide: Cases, useClass: MikroCases },
    { provide: CasesForInvoicing, useClass: SqlCasesForInvoicing },
    { provide: OpenTasks, useClass: SqlOpenTasks },
    { provide: TaskNameValues, useClass: NameValuesOfTasks },
    { provide: TaskIntake, useClass: ReceiveTasks },
    { provide: Tasks, useClass: MikroTasks },
  ],
  exports: [CasesForInvoicing, OpenTasks, TaskIntake, TaskNameValues],
})
export class CaseIntakeModule {}
