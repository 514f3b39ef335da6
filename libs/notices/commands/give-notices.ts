import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type TaskPeople, TasksPeople } from '#case-intake/contracts';
import { Absences } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { ReachableUsers } from '#users/contracts';
import { Clock, danishDay, Ids } from '#shared-kernel';
import type { NoticeKind } from '../contracts/index.js';
import { Notice, Notices, onceKey } from '../domain/notice.js';
import { isWanted, PreferenceStore } from '../domain/preferences.js';
import { recipientsOf } from '../domain/recipients.js';

/** Something that happened to a task or its case, of which those responsible are told. */
export interface NoticeReason {
  /** The id of the event. */
  readonly id: string;
  readonly stream: string;
  readonly kind: NoticeKind;
  /** One of them is known. */
  readonly taskId?: string | undefined;
  readonly caseId?: string | undefined;
  readonly detail: string | null;
}

export class GiveNotices extends CompanyCommand {
  constructor(
    companyId: string,
    readonly reasons: readonly NoticeReason[],
  ) {
    super(companyId);
  }
}

@CommandHandler(GiveNotices)
export class GiveNoticesHandler implements ICommandHandler<GiveNotices> {
  constructor(
    private readonly notices: Notices,
    private readonly preferences: PreferenceStore,
    private readonly tasks: TasksPeople,
    private readonly absences: Absences,
    private readonly users: ReachableUsers,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ companyId, reasons }: GiveNotices) {
    const now = this.clock.now();
    const [people, given, away] = await Promise.all([
      this.tasks.of(companyId, reasons),
      this.notices.given(
        companyId,
        reasons.map(({ id }) => id),
      ),
      this.absences.on(companyId, danishDay(now)),
    ]);
    const wanted = reasons.flatMap((reason) => {
      const task = people.find((one) => isAbout(one, reason));
      return task ? recipientsOf(task, away).map((userId) => ({ reason, task, userId })) : [];
    });
    const userIds = [...new Set(wanted.map(({ userId }) => userId))];
    const [active, preferences] = await Promise.all([
      this.users.active(companyId, userIds),
      this.preferences.ofMany(companyId, userIds),
    ]);
    for (const { reason, task, userId } of wanted) {
      const channels = preferences.get(userId)?.channelsOf(reason.kind);
      if (!channels || !isWanted(channels) || !active.has(userId) || given.has(onceKey(userId, reason.id))) continue;
      const { id: eventId, kind, detail } = reason;
      const facts = { userId, reason: eventId, kind, detail, taskId: task.taskId, taskNumber: task.number };
      this.unitOfWork.about(reason.stream, () =>
        this.notices.add(Notice.give(companyId, this.ids.next(), facts, channels, now)),
      );
    }
  }
}

function isAbout(task: TaskPeople, { taskId, caseId }: NoticeReason): boolean {
  return taskId === undefined ? task.ownCaseId === caseId : task.taskId === taskId;
}
