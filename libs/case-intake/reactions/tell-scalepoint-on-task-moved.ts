import { Injectable } from '@nestjs/common';
import { type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { type EventToTell, TellScalepoint } from '../outbound/tell-scalepoint.js';
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

/** One reaction for all of these events, so that Scalepoint receives the reports about a task in order. */
@Injectable()
@Reaction({
  name: 'case-intake.tell-scalepoint-on-task-moved',
  on: [
    TaskAcceptedV1,
    TaskRejectedV1,
    InspectionScheduledV1,
    TaskInspectedV1,
    RepairBegunV1,
    TaskCompletedV1,
    TaskReopenedV1,
    DeadlinePostponedV1,
    MessageAddedV1,
    FileAddedV1,
    AnswerHandledV1,
  ],
})
export class TellScalepointOnTaskMoved implements OutboundReaction<EventToTell['data']> {
  constructor(private readonly tell: TellScalepoint) {}

  perform(event: LoggedEvent<EventToTell['data']>) {
    return this.tell.about(event);
  }
}
