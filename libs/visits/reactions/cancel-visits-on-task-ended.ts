import { Injectable } from '@nestjs/common';
import { TaskCancelledV1, TaskClosedV1, TaskRejectedV1 } from '#case-intake/contracts';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { CancelVisitsOfEndedTask } from '../commands/cancel-visits-of-ended-task.js';
import { VisitBookedV1 } from '../contracts/index.js';

/** Also after a booking, because the task may have ended while it was written. */
@Injectable()
@Reaction({
  name: 'visits.cancel-visits-on-task-ended',
  on: [TaskCancelledV1, TaskClosedV1, TaskRejectedV1, VisitBookedV1],
})
export class CancelVisitsOnTaskEnded implements Reaction<DataOf<TaskClosedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<TaskClosedV1>>) {
    return new CancelVisitsOfEndedTask(companyId, data.taskId);
  }
}
