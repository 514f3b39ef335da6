import type { Commands } from '#platform/cqrs';
import type { UnitOfWork } from '#platform/transactions';
import {
  type FileForScalepoint,
  type ScalepointAnswer,
  ScalepointTasks,
  type TaskAtScalepoint,
  type TaskNews,
} from '#scalepoint-gateway/contracts';
import { ErpUsers } from '#users/contracts';
import {
  AnswerHandledV1,
  DeadlinePostponedV1,
  FileAddedV1,
  InspectionScheduledV1,
  MessageAddedV1,
  RepairBegunV1,
  TaskAcceptedV1,
  TaskClosedV1,
  TaskCompletedV1,
  TaskInspectedV1,
  TaskRejectedV1,
  TaskReopenedV1,
} from '../contracts/index.js';
import { Correspondence } from '../domain/correspondence.js';
import { RecordAnswer } from '../commands/record-answer.js';
import { TellScalepoint } from './tell-scalepoint.js';

const AT = '2026-12-01T08:00:00.000Z';
const TASK = {
  scalepointTaskId: 'guid',
  scalepointCaseId: 'case',
  referenceNumber: 'N-1',
  insurerId: 'i',
  replyAddress: null,
};
const REASONS = {
  rejectionReason: 'For langt væk',
  rejectionReasons: ['Ingen tid', 'For langt væk'],
  postponementReasons: ['Ferie', 'Sygdom'],
};
const FAULT = { code: 'gateway.unreachable', da: 'Kan ikke nås', en: 'Cannot be reached' };

/** A fake Scalepoint that records the reports. */
class FakeScalepoint extends ScalepointTasks {
  readonly heard: unknown[] = [];
  answer: ScalepointAnswer = { outcome: 'accepted', reference: null };

  tell(_: string, { scalepointTaskId }: TaskAtScalepoint, news: TaskNews, key: string) {
    this.heard.push({ scalepointTaskId, ...news, key });
    return Promise.resolve(this.answer);
  }

  sendFile(_: string, __: unknown, { name, scalepointUsername }: FileForScalepoint, key: string) {
    this.heard.push({ name, scalepointUsername, key });
    return Promise.resolve(this.answer);
  }
}

class FakeCorrespondence extends Correspondence {
  addMessage = () => Promise.resolve();
  addFile = () => Promise.resolve();
  erase = () => Promise.resolve({ messages: 0, files: 0, answers: 0 });
  record = () => Promise.resolve(null);
  task = (_: string, id: string) => Promise.resolve(id === 'gone' ? null : { ...TASK, ...REASONS, inspectionAt: AT });
  news = (_: string, taskId: string, id: string) =>
    Promise.resolve(taskId === 't' && id === 'earlier' ? { type: TaskAcceptedV1.type, data: { taskId } } : null);
  messageText = (_: string, id: string) => Promise.resolve(id === 'm' ? 'Vi kommer kl. 9' : null);
  file = () => Promise.resolve({ name: 'før.jpg', contentType: 'image/jpeg', content: new Uint8Array([1]) });
}

class Users extends ErpUsers {
  scalepointUsernameOf = (_: string, userId: string) => Promise.resolve(userId === 'anna' ? 'anna@demo.example' : null);
}

function telling() {
  const scalepoint = new FakeScalepoint();
  const recorded: unknown[] = [];
  const unitOfWork = { read: (_: string, work: () => Promise<unknown>) => work() } as unknown as UnitOfWork;
  const commands = { execute: (command: unknown) => Promise.resolve(recorded.push(command)) } as unknown as Commands;
  const tell = new TellScalepoint(unitOfWork, commands, new FakeCorrespondence(), scalepoint, new Users());
  const about = (type: string, data: Record<string, unknown> = {}) =>
    tell.about({ id: 'event', companyId: 'c', type, data: { taskId: 't', ...data } });
  return { scalepoint, recorded, about };
}

describe('TellScalepoint', () => {
  it.each([
    [TaskAcceptedV1.type, {}, { kind: 'accepted' }],
    [TaskRejectedV1.type, {}, { kind: 'rejected', reason: 'For langt væk' }],
    [TaskRejectedV1.type, { number: 1 }, { kind: 'rejected', reason: 'Ingen tid' }],
    [TaskReopenedV1.type, { from: 'rejected', to: 'accepted' }, { kind: 'accepted' }],
    [TaskReopenedV1.type, { from: 'rejected', to: 'inspection-scheduled' }, { kind: 'inspection-scheduled', at: AT }],
    [TaskReopenedV1.type, { from: 'rejected', to: 'inspected' }, { kind: 'inspected' }],
    [TaskReopenedV1.type, { from: 'completed', to: 'in-repair' }, { kind: 'in-repair' }],
    [
      TaskReopenedV1.type,
      { from: 'rejected', to: 'case-opened' },
      { kind: 'message', text: 'Afvisningen af opgaven er trukket tilbage. Vi vender tilbage med et svar.' },
    ],
    [InspectionScheduledV1.type, { at: AT }, { kind: 'inspection-scheduled', at: AT }],
    [TaskInspectedV1.type, {}, { kind: 'inspected' }],
    [RepairBegunV1.type, {}, { kind: 'in-repair' }],
    [TaskCompletedV1.type, { at: AT }, { kind: 'completed', at: AT }],
    [
      DeadlinePostponedV1.type,
      { name: 'contact', at: AT, number: 2 },
      { kind: 'postponed', deadline: 'contact', at: AT, reason: 'Sygdom' },
    ],
    [MessageAddedV1.type, { messageId: 'm', send: true }, { kind: 'message', text: 'Vi kommer kl. 9' }],
  ])('reports %s with the event id as idempotency key', async (type, data, news) => {
    const { scalepoint, about } = telling();
    expect(await about(type, data)).toEqual(new RecordAnswer('c', 't', 'event', scalepoint.answer));
    expect(scalepoint.heard).toEqual([{ scalepointTaskId: 'guid', ...news, key: 'event' }]);
  });

  it.each([
    ['a private note', MessageAddedV1.type, { messageId: 'm', send: false }],
    ['a message without the flag to send it', MessageAddedV1.type, { messageId: 'm' }],
    ['a private file', FileAddedV1.type, { fileId: 'f', send: false, addedBy: 'anna' }],
    ['the closing of a task', TaskClosedV1.type, {}],
    ['that a closed task was reopened', TaskReopenedV1.type, { from: 'closed', to: 'completed' }],
    ['that a task sent again was reopened', TaskReopenedV1.type, { from: 'cancelled', to: 'case-opened' }],
    ['a task that is gone', TaskAcceptedV1.type, { taskId: 'gone' }],
  ])('does not report %s', async (_, type, data) => {
    const { scalepoint, about } = telling();
    expect(await about(type, data)).toBeNull();
    expect(scalepoint.heard).toEqual([]);
  });

  it('again when a user has looked into the answer, as a new call about the earlier event', async () => {
    const { scalepoint, about } = telling();
    const again = await about(AnswerHandledV1.type, { about: 'earlier', sendAgain: true });
    expect(again).toEqual(new RecordAnswer('c', 't', 'earlier', scalepoint.answer));
    expect(scalepoint.heard).toEqual([{ scalepointTaskId: 'guid', kind: 'accepted', key: 'event' }]);
    expect(await about(AnswerHandledV1.type, { about: 'earlier', sendAgain: false })).toBeNull();
    expect(scalepoint.heard).toHaveLength(1);
  });

  it('sends files in the name of the Scalepoint username, and says so when there is none', async () => {
    const { scalepoint, about } = telling();
    await about(FileAddedV1.type, { fileId: 'f', send: true, addedBy: 'anna' });
    expect(scalepoint.heard).toEqual([{ name: 'før.jpg', scalepointUsername: 'anna@demo.example', key: 'event' }]);
    const refused = await about(FileAddedV1.type, { fileId: 'f', send: true, addedBy: 'bo' });
    expect(refused?.answer).toMatchObject({ outcome: 'refused', texts: [expect.stringContaining('brugernavn')] });
    expect(scalepoint.heard).toHaveLength(1);
  });

  it('records a report that was not sent and retries it; an unclear one is not retried', async () => {
    const { scalepoint, recorded, about } = telling();
    scalepoint.answer = { outcome: 'not-sent', reason: FAULT, retryAfterSeconds: null };
    await expect(about(TaskAcceptedV1.type)).rejects.toThrow('gateway.unreachable');
    expect(recorded).toEqual([new RecordAnswer('c', 't', 'event', scalepoint.answer)]);
    scalepoint.answer = { outcome: 'unclear', reason: FAULT };
    expect((await about(TaskAcceptedV1.type))?.answer.outcome).toBe('unclear');
    expect(recorded).toHaveLength(1);
  });
});
