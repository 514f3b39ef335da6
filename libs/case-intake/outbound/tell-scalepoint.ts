import { Injectable } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { type ScalepointAnswer, ScalepointTasks, type TaskNews } from '#scalepoint-gateway/contracts';
import { ErpUsers } from '#users/contracts';
import {
  AnswerHandledV1,
  DeadlinePostponedV1,
  FileAddedV1,
  InspectionScheduledV1,
  MessageAddedV1,
  RepairBegunV1,
  TaskAcceptedV1,
  TaskCompletedV1,
  TaskInspectedV1,
  TaskRejectedV1,
  TaskReopenedV1,
} from '../contracts/index.js';
import { Correspondence, type KnownToScalepoint, type RecordedNews } from '../domain/correspondence.js';
import { RecordAnswer } from '../commands/record-answer.js';

/** An event of a task, as stored in the event log. */
export interface EventToTell {
  readonly id: string;
  readonly companyId: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Scalepoint was not reached; the queue retries later. */
export class NotSentToScalepoint extends Error {
  constructor(readonly code: string) {
    super(`Not sent to Scalepoint: ${code}`);
  }
}

const NO_USERNAME: ScalepointAnswer = {
  outcome: 'refused',
  texts: [
    'Brugeren har intet Scalepoint-brugernavn. Udfyld det under Administration → Generelt → Brugere, og send igen.',
  ],
};

/** Reports users' actions on a task to Scalepoint and records the answers. */
@Injectable()
export class TellScalepoint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: Commands,
    private readonly correspondence: Correspondence,
    private readonly scalepoint: ScalepointTasks,
    private readonly users: ErpUsers,
  ) {}

  /** @returns the command that records the answer, or null if there is nothing to report */
  async about(event: EventToTell): Promise<RecordAnswer | null> {
    const { companyId } = event;
    const taskId = String(event.data['taskId']);
    const told = await this.toTell(event);
    const answer = told && (await this.answerTo({ ...event, ...told }, taskId));
    if (!answer) return null;
    const outcome = new RecordAnswer(companyId, taskId, told.about, answer);
    if (answer.outcome !== 'not-sent') return outcome;
    await this.commands.execute(outcome);
    throw new NotSentToScalepoint(answer.reason.code);
  }

  /** The event itself, or the earlier one that a user has sent again: with a key of its own, because it is a new call. */
  private async toTell({ companyId, id, type, data }: EventToTell): Promise<(RecordedNews & { about: string }) | null> {
    if (type !== AnswerHandledV1.type) return { about: id, type, data };
    const about = String(data['about']);
    if (data['sendAgain'] !== true) return null;
    const again = await this.unitOfWork.read(companyId, () =>
      this.correspondence.news(companyId, String(data['taskId']), about),
    );
    return again && { ...again, about };
  }

  private async answerTo({ id, companyId, type, data }: EventToTell, taskId: string): Promise<ScalepointAnswer | null> {
    const read = <T>(work: () => Promise<T>) => this.unitOfWork.read(companyId, work);
    const task = await read(() => this.correspondence.task(companyId, taskId));
    if (!task) return null;
    if (type === FileAddedV1.type) return data['send'] === true ? this.sendFile(companyId, task, data, id) : null;
    if (type === MessageAddedV1.type) {
      // The text of a private note is not even read.
      if (data['send'] !== true) return null;
      const text = await read(() => this.correspondence.messageText(companyId, String(data['messageId'])));
      return text === null ? null : this.scalepoint.tell(companyId, task, { kind: 'message', text }, id);
    }
    const news = newsOf(type, data, task);
    return news && this.scalepoint.tell(companyId, task, news, id);
  }

  private async sendFile(
    companyId: string,
    task: KnownToScalepoint,
    { fileId, addedBy }: EventToTell['data'],
    key: string,
  ): Promise<ScalepointAnswer | null> {
    const [file, scalepointUsername] = await this.unitOfWork.read(companyId, async () => [
      await this.correspondence.file(companyId, String(fileId)),
      await this.users.scalepointUsernameOf(companyId, String(addedBy)),
    ]);
    if (!file) return null;
    if (scalepointUsername === null) return NO_USERNAME;
    return this.scalepoint.sendFile(companyId, task, { ...file, scalepointUsername }, key);
  }
}

function newsOf(type: string, data: EventToTell['data'], task: KnownToScalepoint): TaskNews | null {
  const at = String(data['at']);
  switch (type) {
    case TaskAcceptedV1.type:
      return { kind: 'accepted' };
    case TaskRejectedV1.type:
      return {
        kind: 'rejected',
        reason: task.rejectionReasons[Number(data['number']) - 1] ?? task.rejectionReason ?? '',
      };
    case TaskReopenedV1.type:
      return newsOfReopening(String(data['from']), String(data['to']), task);
    case InspectionScheduledV1.type:
      return { kind: 'inspection-scheduled', at };
    case TaskInspectedV1.type:
      return { kind: 'inspected' };
    case RepairBegunV1.type:
      return { kind: 'in-repair' };
    case TaskCompletedV1.type:
      return { kind: 'completed', at };
    case DeadlinePostponedV1.type: {
      const reason = task.postponementReasons[Number(data['number']) - 1] ?? '';
      return { kind: 'postponed', deadline: String(data['name']), at, reason };
    }
    default:
      return null;
  }
}

/** Scalepoint heard of the rejection or the completion, so it is told the status again. It never hears of a closing. */
function newsOfReopening(from: string, to: string, { inspectionAt }: KnownToScalepoint): TaskNews | null {
  if (from === 'closed' || from === 'cancelled') return null;
  if (to === 'in-repair' || to === 'accepted' || to === 'inspected') return { kind: to };
  if (to === 'inspection-scheduled' && inspectionAt !== null) return { kind: to, at: inspectionAt };
  // The wire has no status for a task that is not answered.
  return { kind: 'message', text: 'Afvisningen af opgaven er trukket tilbage. Vi vender tilbage med et svar.' };
}
