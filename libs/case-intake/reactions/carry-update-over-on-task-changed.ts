import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { CarryUpdateOver } from '../commands/carry-update-over.js';
import { TaskCancelledV1, TaskUpdatedV1 } from '../contracts/index.js';

@Injectable()
@Reaction({ name: 'case-intake.carry-update-over-on-task-changed', on: [TaskUpdatedV1, TaskCancelledV1] })
export class CarryUpdateOverOnTaskChanged implements Reaction<DataOf<TaskUpdatedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<TaskUpdatedV1>>) {
    return new CarryUpdateOver(companyId, data.taskId);
  }
}
