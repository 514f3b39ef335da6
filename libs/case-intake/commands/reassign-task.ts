import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory } from '#directory/contracts';
import { TaskNotFound } from '../contracts/not-found.js';
import { CaseValueUnusable, TaskHasNoCase } from '../domain/case-errors.js';
import { Cases } from '../domain/case.js';
import { TaskStatusHasChanged } from '../domain/task-errors.js';
import { Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** Another employee becomes responsible for the task: the manager of its case. The insurer does not hear of it. */
export class ReassignTask extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly caseManagerId: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(ReassignTask)
export class ReassignTaskHandler implements ICommandHandler<ReassignTask> {
  constructor(
    private readonly tasks: Tasks,
    private readonly cases: Cases,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, taskId, caseManagerId, ifStatus }: ReassignTask) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    if (ifStatus !== undefined && ifStatus !== task.status) throw new TaskStatusHasChanged(task.status, ifStatus);
    const opened = task.caseId === null ? null : await this.cases.byId(companyId, task.caseId);
    if (!opened) throw new TaskHasNoCase();
    const [employee] = await this.directory.entries(companyId, [{ kind: 'employees', id: caseManagerId }]);
    if (!employee?.active) throw new CaseValueUnusable(['caseManagerId']);
    opened.edit({ caseManagerId });
    return { taskId };
  }
}
