import type { AddedFile, Answer, Correspondence, KnownToScalepoint, WrittenMessage } from '../domain/correspondence.js';
import type { Tasks } from '../domain/tasks.js';

type Owned<T> = T & { readonly companyId: string };

export class InMemoryCorrespondence implements Correspondence {
  readonly messages: Owned<WrittenMessage>[] = [];
  readonly files: Owned<AddedFile>[] = [];
  readonly answers: Owned<Answer>[] = [];

  constructor(private readonly tasks: Tasks) {}

  async addMessage(companyId: string, message: WrittenMessage): Promise<void> {
    this.messages.push({ companyId, ...message });
  }

  async addFile(companyId: string, file: AddedFile): Promise<void> {
    this.files.push({ companyId, ...file });
  }

  async record(companyId: string, answer: Answer): Promise<Answer['outcome'] | null> {
    const index = this.answers.findIndex((one) => one.companyId === companyId && one.about === answer.about);
    const before = this.answers[index]?.outcome ?? null;
    if (index >= 0) this.answers.splice(index, 1);
    this.answers.push({ companyId, ...answer });
    return before;
  }

  news(): Promise<null> {
    return Promise.resolve(null);
  }

  async task(companyId: string, id: string): Promise<KnownToScalepoint | null> {
    const task = await this.tasks.byId(companyId, id);
    if (!task) return null;
    const { scalepointTaskId, content, insurerId, rejectionReason, rejections, inspectionAt, postponements } = task;
    return {
      scalepointTaskId,
      scalepointCaseId: content.scalepointCaseId ?? task.scalepointCaseId,
      referenceNumber: content.referenceNumber,
      insurerId,
      replyAddress: content.replyAddress,
      rejectionReason,
      rejectionReasons: rejections,
      inspectionAt: inspectionAt?.toISOString() ?? null,
      postponementReasons: postponements.map(({ reason }) => reason),
    };
  }

  async erase(companyId: string, taskIds: readonly string[]) {
    const isOf = (one: { readonly companyId: string; readonly taskId: string }) =>
      one.companyId === companyId && taskIds.includes(one.taskId);
    const replace = <T extends Owned<{ readonly taskId: string }>>(all: T[], erased: Partial<T>): number => {
      const found = all.filter(isOf);
      for (const one of found) all[all.indexOf(one)] = { ...one, ...erased };
      return found.length;
    };
    return {
      messages: replace(this.messages, { text: 'Slettet' }),
      files: replace(this.files, { name: 'slettet', content: new Uint8Array() }),
      answers: replace(this.answers, { texts: [], reference: null }),
    };
  }

  async messageText(companyId: string, id: string): Promise<string | null> {
    return this.messages.find((one) => one.companyId === companyId && one.id === id)?.text ?? null;
  }

  async file(companyId: string, id: string): Promise<Pick<AddedFile, 'name' | 'contentType' | 'content'> | null> {
    const file = this.files.find((one) => one.companyId === companyId && one.id === id);
    return file ? { name: file.name, contentType: file.contentType, content: file.content } : null;
  }
}
