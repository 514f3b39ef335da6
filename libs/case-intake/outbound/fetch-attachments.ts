import { Injectable } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { Clock } from '#shared-kernel';
import { AttachmentFetcher, Attachments } from '../domain/attachments.js';
import { KeepAttachment } from '../commands/keep-attachment.js';

/** Some files are missing and worth a retry; the queue retries later. */
export class AttachmentsAreMissing extends Error {
  constructor(readonly code = 'case-intake.attachments-missing') {
    super('Attachments are missing');
  }
}

/** Well within the minute for which a reaction may hold its stream. */
const MAX_MS = 35_000;

/** Fetches the files that a task links to. Runs in no transaction, because it makes outgoing calls. */
@Injectable()
export class FetchAttachments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: Commands,
    private readonly attachments: Attachments,
    private readonly fetcher: AttachmentFetcher,
    private readonly clock: Clock,
  ) {}

  get isOn(): boolean {
    return this.fetcher.isOn;
  }

  /** @throws AttachmentsAreMissing if a retry may succeed */
  async fetch(companyId: string, taskId: string): Promise<void> {
    if (this.fetcher.isOn && !(await this.fetchMissing(companyId, taskId, { refused: false }))) {
      throw new AttachmentsAreMissing();
    }
  }

  /** Fetches all missing files, including those that are no longer retried, because a user asked for it. */
  async fetchAgain(companyId: string, taskId: string): Promise<void> {
    if (this.fetcher.isOn) await this.fetchMissing(companyId, taskId, { refused: true });
  }

  /** @returns true if nothing is left to retry */
  private async fetchMissing(companyId: string, taskId: string, also: { refused: boolean }): Promise<boolean> {
    const missing = await this.unitOfWork.read(companyId, () => this.attachments.missing(companyId, taskId, also));
    const begin = this.clock.now().getTime();
    let isDone = true;
    for (const attachment of missing) {
      if (this.clock.now().getTime() - begin > MAX_MS) return false;
      const fetched = await this.fetcher.fetch(attachment);
      await this.commands.executePart(new KeepAttachment(companyId, taskId, attachment, fetched));
      if (fetched.outcome === 'retrying') isDone = false;
    }
    return isDone;
  }
}
