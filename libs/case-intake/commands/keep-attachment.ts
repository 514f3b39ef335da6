import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { Attachments, type FetchedAttachment, type MissingAttachment, nameOf } from '../domain/attachments.js';
import { Correspondence } from '../domain/correspondence.js';
import { TaskCommand } from './task-moves.js';

/** Stores a fetched attachment as a file of its task, at most once, or records why it could not be fetched. */
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

  async execute({ companyId, taskId, attachment, fetched }: KeepAttachment): Promise<void> {
    const at = this.clock.now();
    const { link } = attachment;
    if (fetched.outcome !== 'fetched') {
      const { outcome: state, fault } = fetched;
      return this.attachments.failed(companyId, taskId, link, { state, fault, at });
    }
    const id = this.ids.next();
    if (!(await this.attachments.arrived(companyId, taskId, link, id, at))) return;
    const { outcome: _, ...examined } = fetched;
    const file = { ...examined, id, taskId, name: nameOf(attachment) };
    await this.correspondence.addFile(companyId, { ...file, send: false, addedBy: SCALEPOINT, addedAt: at });
  }
}

/** The author of a fetched file; files that users add have a user id there. */
const SCALEPOINT = 'scalepoint';
