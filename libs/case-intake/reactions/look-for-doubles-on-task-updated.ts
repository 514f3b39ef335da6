import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { LookForDoubles } from '../commands/look-for-doubles.js';
import { TaskUpdatedV1 } from '../contracts/index.js';

@Injectable()
@Reaction({ name: 'case-intake.look-for-doubles-on-task-updated', on: [TaskUpdatedV1] })
export class LookForDoublesOnTaskUpdated implements Reaction<DataOf<TaskUpdatedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<TaskUpdatedV1>>) {
    return new LookForDoubles(companyId, [data.taskId]);
  }

  reactToMany(companyId: string, events: readonly LoggedEvent<DataOf<TaskUpdatedV1>>[]) {
    return new LookForDoubles(companyId, [...new Set(events.map(({ data }) => data.taskId))]);
  }
}
