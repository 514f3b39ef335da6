import { Injectable } from '@nestjs/common';
import {
  CaseOpenedV1,
  CaseReassignedV1,
  DeadlineNearV1,
  ScalepointAnsweredV1,
  TaskCancelledV1,
} from '#case-intake/contracts';
import { InvoiceRefusedV1, PostingFailedV1, PostingLeftUnclearV1 } from '#invoicing/contracts';
import { type LoggedEvent, Reaction } from '#platform/messaging';
import { GiveNotices, type NoticeReason } from '../commands/give-notices.js';
import type { NoticeKind } from '../contracts/index.js';

interface Facts {
  readonly taskId?: string;
  readonly caseId?: string | null;
  /** Of a deadline. */
  readonly name?: string;
  /** Of Scalepoint's answer. */
  readonly outcome?: string;
}

const KIND_OF: Readonly<Record<string, NoticeKind>> = {
  [CaseOpenedV1.type]: 'new-task',
  [CaseReassignedV1.type]: 'reassigned',
  [DeadlineNearV1.type]: 'deadline-near',
  [ScalepointAnsweredV1.type]: 'refused',
  [TaskCancelledV1.type]: 'cancelled',
  [InvoiceRefusedV1.type]: 'refused',
  [PostingFailedV1.type]: 'refused',
  [PostingLeftUnclearV1.type]: 'refused',
};

/** What Scalepoint took, or takes at the next attempt, needs no notice. */
const ANSWERS_WITHOUT_NOTICE = ['accepted', 'not-sent'];

@Injectable()
@Reaction({
  name: 'notices.give-notices-on-task-changed',
  on: [
    CaseOpenedV1,
    CaseReassignedV1,
    DeadlineNearV1,
    ScalepointAnsweredV1,
    TaskCancelledV1,
    InvoiceRefusedV1,
    PostingFailedV1,
    PostingLeftUnclearV1,
  ],
})
export class GiveNoticesOnTaskChanged implements Reaction<Facts> {
  skips({ outcome }: Facts): boolean {
    return outcome !== undefined && ANSWERS_WITHOUT_NOTICE.includes(outcome);
  }

  react(event: LoggedEvent<Facts>) {
    return this.reactToMany(event.companyId, [event]);
  }

  reactToMany(companyId: string, events: readonly LoggedEvent<Facts>[]) {
    const reasons = events.filter(({ data }) => !this.skips(data)).flatMap(reasonOf);
    return reasons.length === 0 ? null : new GiveNotices(companyId, reasons);
  }
}

function reasonOf({ id, stream, type, data }: LoggedEvent<Facts>): NoticeReason[] {
  const kind = KIND_OF[type];
  const { taskId, caseId, name = null } = data;
  return kind ? [{ id, stream, kind, taskId, caseId: caseId ?? undefined, detail: name }] : [];
}
