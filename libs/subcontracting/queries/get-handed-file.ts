import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { TaskBriefs, type TaskFileFacts, TaskFiles } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';
import { HandedFileNotFound } from '../contracts/index.js';
import { openedBy } from './open-link.js';

export type HandedFile = TaskFileFacts & { readonly content: Buffer };

/** A file that a link gives access to. @throws LinkUnknown, LinkExpired, HandedFileNotFound */
export class GetHandedFile extends CompanyQuery<HandedFile> {
  constructor(
    companyId: string,
    readonly digest: string,
    readonly fileId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetHandedFile)
export class GetHandedFileHandler implements IQueryHandler<GetHandedFile> {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskBriefs,
    private readonly files: TaskFiles,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, digest, fileId }: GetHandedFile): Promise<HandedFile> {
    const { taskId, state, terms, receivedFileIds } = await openedBy(
      this.database,
      companyId,
      digest,
      this.clock.now(),
    );
    const task = await this.tasks.of(companyId, taskId);
    const isOver = !task || task.erased || task.status === 'cancelled' || state === 'withdrawn';
    const isHanded = [...terms.fileIds, ...receivedFileIds].includes(fileId);
    const file = isHanded && !isOver ? await this.files.content(companyId, taskId, fileId) : null;
    if (!file) throw new HandedFileNotFound();
    return file;
  }
}
