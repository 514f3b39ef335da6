import type { AttachmentFault, Attachments, MissingAttachment } from '../domain/attachments.js';
import type { Tasks } from '../domain/tasks.js';

interface KnownAttachment {
  readonly state: 'fetched' | 'refused' | 'retrying';
  readonly fault: AttachmentFault | null;
  readonly fileId: string | null;
}

export class InMemoryAttachments implements Attachments {
  private readonly attachments = new Map<string, KnownAttachment>();

  constructor(private readonly tasks: Tasks) {}

  stateOf(companyId: string, taskId: string, link: string): KnownAttachment | null {
    return this.attachments.get(keyOf(companyId, taskId, link)) ?? null;
  }

  async missing(companyId: string, taskId: string, also: { refused: boolean }): Promise<MissingAttachment[]> {
    const task = await this.tasks.byId(companyId, taskId);
    const byLink = new Map((task?.content.attachments ?? []).map((sent) => [sent.link, sent]));
    return [...byLink.values()]
      .filter(({ link }) => {
        const state = this.stateOf(companyId, taskId, link)?.state;
        return state !== 'fetched' && (state !== 'refused' || also.refused);
      })
      .sort((a, b) => (a.link < b.link ? -1 : 1));
  }

  async arrived(companyId: string, taskId: string, link: string, fileId: string): Promise<boolean> {
    if (this.stateOf(companyId, taskId, link)?.state === 'fetched') return false;
    this.attachments.set(keyOf(companyId, taskId, link), { state: 'fetched', fault: null, fileId });
    return true;
  }

  async failed(
    companyId: string,
    taskId: string,
    link: string,
    { state, fault }: { readonly state: 'refused' | 'retrying'; readonly fault: AttachmentFault },
  ): Promise<void> {
    if (this.stateOf(companyId, taskId, link)?.state === 'fetched') return;
    this.attachments.set(keyOf(companyId, taskId, link), { state, fault, fileId: null });
  }
}

function keyOf(...parts: readonly string[]): string {
  return parts.join(' ');
}
