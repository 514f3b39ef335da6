import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import { Correspondence } from '../domain/correspondence.js';
import { Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** Adds a private note to a task, or a message that is sent to Scalepoint. */
export class AddMessage extends TaskCommand<{ taskId: string; id: string }> {
  constructor(
    companyId: string,
    taskId: string,
    readonly text: string,
    readonly send: boolean,
    readonly author: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(AddMessage)
export class AddMessageHandler implements ICommandHandler<AddMessage> {
  constructor(
    private readonly tasks: Tasks,
    private readonly correspondence: Correspondence,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, text, send, author }: AddMessage) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    const id = this.ids.next();
    await this.correspondence.addMessage(companyId, { id, taskId, text, send, author, writtenAt: this.clock.now() });
    task.addMessage(id, send);
    return { taskId, id };
  }
}
