import { Injectable } from '@nestjs/common';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import { type Task, Tasks } from '../domain/task.js';

/** Something that a person does with one task. */
export abstract class TaskCommand<R = { taskId: string }> extends CompanyCommand<R> {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

/** Loads the task, has one thing done to it, and says which it was. */
@Injectable()
export abstract class ChangeTask<C extends TaskCommand> {
  constructor(
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async execute(command: C) {
    const { companyId, taskId } = command;
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    this.change(task, command, this.clock.now());
    return { taskId };
  }

  protected abstract change(task: Task, command: C, now: Date): void;
}
