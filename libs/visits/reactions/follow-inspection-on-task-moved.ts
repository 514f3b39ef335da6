import { Injectable } from '@nestjs/common';
import { InspectionScheduledV1, TaskInspectedV1 } from '#case-intake/contracts';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { FollowInspectionDate } from '../commands/follow-inspection-date.js';
import { FollowInspectionReport } from '../commands/follow-inspection-report.js';

/** Also of inspections that were agreed before there were visits, so that the calendar shows them. */
@Injectable()
@Reaction({
  name: 'visits.follow-inspection-on-task-moved',
  on: [InspectionScheduledV1, TaskInspectedV1],
  from: 'beginning',
})
export class FollowInspectionOnTaskMoved implements Reaction<DataOf<TaskInspectedV1>> {
  react({ companyId, type, data, occurredAt }: LoggedEvent<DataOf<TaskInspectedV1>>) {
    const Command = type === TaskInspectedV1.type ? FollowInspectionReport : FollowInspectionDate;
    return new Command(companyId, data.taskId, occurredAt);
  }
}
