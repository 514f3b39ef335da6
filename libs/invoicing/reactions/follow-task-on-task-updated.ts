import { Injectable } from '@nestjs/common';
import { CaseOpenedV1, TaskUpdatedV1 } from '#case-intake/contracts';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { FollowTask } from '../commands/follow-task.js';

@Injectable()
@Reaction({ name: 'invoicing.follow-task-on-task-updated', on: [TaskUpdatedV1, CaseOpenedV1] })
export class FollowTaskOnTaskUpdated implements Reaction<DataOf<TaskUpdatedV1 | CaseOpenedV1>> {
  /** Most cases are opened before the insurer has answered anything. */
  skips(data: DataOf<TaskUpdatedV1 | CaseOpenedV1>): boolean {
    return data.caseId === null || ('insurerAnswered' in data && data.insurerAnswered === false);
  }

  react({ companyId, data }: LoggedEvent<DataOf<TaskUpdatedV1 | CaseOpenedV1>>) {
    return this.skips(data) || data.caseId === null ? null : new FollowTask(companyId, data.caseId, data.taskId);
  }
}
