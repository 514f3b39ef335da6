import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AddTaskFile } from '../contracts/index.js';
import { AddFile, AddFileHandler } from './add-file.js';

@CommandHandler(AddTaskFile)
export class AddTaskFileHandler implements ICommandHandler<AddTaskFile> {
  constructor(private readonly files: AddFileHandler) {}

  async execute({ companyId, taskId, file, addedBy }: AddTaskFile): Promise<string> {
    const { id } = await this.files.execute(new AddFile(companyId, taskId, file, false, addedBy));
    return id;
  }
}
