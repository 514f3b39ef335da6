import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#shared-kernel';
import { KeepTaskFile } from '../contracts/keep-task-file.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { Correspondence } from '../domain/correspondence.js';
import { safeFileName } from '../domain/safe-file-name.js';
import { Tasks } from '../domain/tasks.js';

/** Needs no check of kind and virus: the bytes are the product's own. */
@CommandHandler(KeepTaskFile)
export class KeepTaskFileHandler implements ICommandHandler<KeepTaskFile, void> {
  constructor(
    private readonly tasks: Tasks,
    private readonly correspondence: Correspondence,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, file, send, addedBy }: KeepTaskFile): Promise<void> {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    const checked = { kindCheck: 'passed', virusScan: 'unscanned' } as const;
    const named = { ...file, name: safeFileName(file.name), ...checked };
    await this.correspondence.addFile(companyId, { ...named, taskId, send, addedBy, addedAt: this.clock.now() });
    task.addFile(file.id, send, addedBy);
  }
}
