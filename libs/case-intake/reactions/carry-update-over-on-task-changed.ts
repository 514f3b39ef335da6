import { Injectable } from '@nestjs/common';
import { type LoggedEvent, Reaction } from '#platform/messaging';
import { CarryUpdateOver } from '../commands/carry-update-over.js';
import { TaskCancelledV1, TaskMergedV1, TaskSeparatedV1, TaskUpdatedV1 } from '../contracts/index.js';

@Injectable()
@Reaction({
  name: 'case-intake.carry-update-over-on-task-changed',
  on: [TaskUpdatedV1, TaskCancelledV1, TaskMergedV1, TaskSeparatedV1],
})
export class CarryUpdateOverOnTaskChanged implements Reaction<{ readonly taskId: string }> {
  react({ companyId, data }: LoggedEvent<{ readonly taskId: string }>) {
    return new CarryUpdateOver(companyId, data.taskId);
  }
}
