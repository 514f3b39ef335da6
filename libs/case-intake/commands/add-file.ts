import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import { type AddedFile, Correspondence } from '../domain/correspondence.js';
import { safeFileName } from '../domain/safe-file-name.js';
import { Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** Adds a file to a task, either private to the company or to be sent to Scalepoint. */
export class AddFile extends TaskCommand<{ taskId: string; id: string }> {
  constructor(
    companyId: string,
    taskId: string,
    readonly file: Pick<AddedFile, 'name' | 'contentType' | 'content' | 'kindCheck' | 'virusScan'>,
    readonly send: boolean,
    readonly addedBy: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(AddFile)
export class AddFileHandler implements ICommandHandler<AddFile> {
  constructor(
    private readonly tasks: Tasks,
    private readonly correspondence: Correspondence,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, file, send, addedBy }: AddFile) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    const id = this.ids.next();
    const named = { ...file, name: safeFileName(file.name) };
    await this.correspondence.addFile(companyId, { ...named, id, taskId, send, addedBy, addedAt: this.clock.now() });
    task.addFile(id, send, addedBy);
    return { taskId, id };
  }
}
