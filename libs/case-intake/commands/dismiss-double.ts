import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import { Doubles } from '../domain/doubles.js';
import { DoubleNotFound } from '../domain/task-errors.js';
import { Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** A user says that two tasks are not about the same damage. It is remembered. */
export class DismissDouble extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly otherId: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(DismissDouble)
export class DismissDoubleHandler implements ICommandHandler<DismissDouble> {
  constructor(
    private readonly tasks: Tasks,
    private readonly doubles: Doubles,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, otherId }: DismissDouble) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    const outcome = await this.doubles.dismiss(companyId, [taskId, otherId], this.clock.now());
    if (outcome === 'unknown') throw new DoubleNotFound();
    if (outcome === 'dismissed') task.dismissDouble(otherId);
    return { taskId };
  }
}
