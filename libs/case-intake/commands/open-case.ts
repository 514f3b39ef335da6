import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { TaskNotFound } from '../contracts/not-found.js';
import { Tasks } from '../domain/tasks.js';
import { TaskNeedsNoRetry } from '../domain/task-errors.js';
import { CaseOpening } from './open-cases.js';

/** Opens the case of a task for a user who asks for it again, or lists on the task what prevents it. */
export class OpenCase extends CompanyCommand<{ taskId: string }> {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(OpenCase)
export class OpenCaseHandler implements ICommandHandler<OpenCase> {
  constructor(
    private readonly tasks: Tasks,
    private readonly opening: CaseOpening,
  ) {}

  async execute({ companyId, taskId }: OpenCase) {
    const [task] = await this.tasks.byIds(companyId, [taskId]);
    if (!task) throw new TaskNotFound();
    if (!task.isReadyForCase) throw new TaskNeedsNoRetry(task.status);
    await this.opening.openFor(companyId, [task]);
    return { taskId };
  }
}
