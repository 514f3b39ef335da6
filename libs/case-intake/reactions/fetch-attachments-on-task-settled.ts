import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { FetchAttachments } from '../outbound/fetch-attachments.js';
import { AttentionNeededV1, TaskCaseLinkedV1, TaskUpdatedV1 } from '../contracts/index.js';

/** Does not run on `TaskReceivedV1`, so that opening the case does not wait for downloads. */
@Injectable()
@Reaction({
  name: 'case-intake.fetch-attachments-on-task-settled',
  on: [TaskCaseLinkedV1, AttentionNeededV1, TaskUpdatedV1],
})
export class FetchAttachmentsOnTaskSettled implements OutboundReaction<DataOf<TaskUpdatedV1>> {
  constructor(private readonly attachments: FetchAttachments) {}

  get isOff(): boolean {
    return !this.attachments.isOn;
  }

  async perform({ companyId, data }: LoggedEvent<DataOf<TaskUpdatedV1>>) {
    await this.attachments.fetch(companyId, data.taskId);
    return null;
  }
}
