import { Injectable } from '@nestjs/common';
import { TaskCompletedV1 } from '#case-intake/contracts';
import { type LoggedEvent, Reaction } from '#platform/messaging';
import { VisitBookedV1, VisitCancelledV1, VisitMovedV1, VisitStartedV1 } from '#visits/contracts';
import { PlanMessages } from '../commands/plan-messages.js';
import type { Occasion } from '../contracts/index.js';

interface Facts {
  readonly taskId: string;
  readonly visitId?: string;
  /** Of a visit that moved: false if only its duration or employee changed. */
  readonly isNewTime?: boolean;
}

const OCCASION_OF: Readonly<Record<string, Occasion>> = {
  [VisitBookedV1.type]: 'booked',
  [VisitMovedV1.type]: 'moved',
  [VisitCancelledV1.type]: 'cancelled',
  [VisitStartedV1.type]: 'on-the-way',
  [TaskCompletedV1.type]: 'finished',
};

@Injectable()
@Reaction({
  name: 'policyholder-messages.plan-messages-on-work-moved',
  on: [VisitBookedV1, VisitMovedV1, VisitCancelledV1, VisitStartedV1, TaskCompletedV1],
})
export class PlanMessagesOnWorkMoved implements Reaction<Facts> {
  skips({ isNewTime }: Facts): boolean {
    return isNewTime === false;
  }

  react({ id: eventId, companyId, type, data }: LoggedEvent<Facts>) {
    const occasion = OCCASION_OF[type];
    if (!occasion || this.skips(data)) return null;
    return new PlanMessages(companyId, occasion, { taskId: data.taskId, visitId: data.visitId ?? null, eventId });
  }
}
