import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { FollowInspectionVisit } from '../commands/follow-inspection-visit.js';
import { TaskAcceptedV1 } from '../contracts/index.js';

/** An inspection may be booked before the task is accepted; its date is known to the task from now on. */
@Injectable()
@Reaction({ name: 'case-intake.follow-visit-on-task-accepted', on: [TaskAcceptedV1] })
export class FollowVisitOnTaskAccepted implements Reaction<DataOf<TaskAcceptedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<TaskAcceptedV1>>) {
    return new FollowInspectionVisit(companyId, data.taskId);
  }
}
