import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { OpenCases } from '../commands/open-cases.js';
import { TaskReceivedV1 } from '../contracts/index.js';

@Injectable()
@Reaction({ name: 'case-intake.open-case-on-task-received', on: [TaskReceivedV1], onDeliveries: true })
export class OpenCaseOnTaskReceived implements Reaction<DataOf<TaskReceivedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<TaskReceivedV1>>) {
    return new OpenCases(companyId, [data.taskId]);
  }

  reactToMany(companyId: string, events: readonly LoggedEvent<DataOf<TaskReceivedV1>>[]) {
    const taskIds = events.map(({ data }) => data.taskId);
    return new OpenCases(companyId, taskIds);
  }
}
