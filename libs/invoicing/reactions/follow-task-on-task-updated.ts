import { Injectable } from '@nestjs/common';
import { CaseOpenedV1, TaskUpdatedV1 } from '#case-intake/contracts';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { FollowTask } from '../commands/follow-task.js';

@Injectable()
@Reaction({ name: 'invoicing.follow-task-on-task-updated', on: [TaskUpdatedV1, CaseOpenedV1] })
export class FollowTaskOnTaskUpdated implements Reaction<DataOf<TaskUpdatedV1 | CaseOpenedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<TaskUpdatedV1 | CaseOpenedV1>>) {
    return data.caseId === null ? null : new FollowTask(companyId, data.caseId);
  }
}
