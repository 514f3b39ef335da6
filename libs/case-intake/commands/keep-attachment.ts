import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { Attachments, type FetchedAttachment, type MissingAttachment } from '../domain/attachments.js';
import { Correspondence } from '../domain/correspondence.js';
import { safeFileName } from '../domain/safe-file-name.js';
import { TaskCommand } from './change-task.js';

/** Keeps an attachment that was fetched as a file of its task, once; or why it could not be. */
export class KeepAttachment extends TaskCommand<void> {
  constructor(
    companyId: string,
    taskId: string,
    readonly attachment: MissingAttachment,
    readonly fetched: FetchedAttachment,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(KeepAttachment)
export class KeepAttachmentHandler implements ICommandHandler<KeepAttachment> {
  constructor(
    private readonly attachments: Attachments,
    private readonly correspondence: Correspondence,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, attachment: { name, link }, fetched }: KeepAttachment): Promise<void> {
    const at = this.clock.now();
    if (fetched.outcome !== 'fetched') {
      const { outcome: state, fault } = fetched;
      return this.attachments.failed(companyId, taskId, link, { state, fault, at });
    }
    const id = this.ids.next();
    if (!(await this.attachments.arrived(companyId, taskId, link, id, at))) return;
    const { content, contentType } = fetched;
    const file = { id, taskId, name: safeFileName(name ?? nameIn(link)), contentType, content };
    await this.correspondence.addFile(companyId, { ...file, send: false, addedBy: SCALEPOINT, addedAt: at });
  }
}

/** Who added it, where the files of people have the id of a user. */
const SCALEPOINT = 'scalepoint';

function nameIn(link: string): string {
  const last = /([^/?#]+)\/?(?:[?#].*)?$/.exec(link)?.[1] ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    // Not escaped by the rules: then it is meant as it stands.
    return last;
  }
}
