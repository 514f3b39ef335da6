import { Injectable } from '@nestjs/common';
import { TaskBriefs } from '#case-intake/contracts';
import { CHANNELS, type TaskRecipient, TaskRecipients } from '../contracts/index.js';
import { RecipientDigests } from '../domain/opt-out.js';
import { maskedRecipient, PhoneNumbers, recipientOf } from '../domain/recipients.js';

@Injectable()
export class RecipientsOfTasks extends TaskRecipients {
  constructor(
    private readonly tasks: TaskBriefs,
    private readonly numbers: PhoneNumbers,
    private readonly digests: RecipientDigests,
  ) {
    super();
  }

  async of(companyId: string, taskId: string): Promise<readonly TaskRecipient[] | null> {
    const task = await this.tasks.of(companyId, taskId);
    if (!task) return null;
    return CHANNELS.map((channel) => {
      const recipient = recipientOf(channel, task.policyholder, this.numbers);
      if (recipient === null) return { channel, shown: null, digests: [] };
      const digests = this.digests.of(companyId, channel, recipient);
      return { channel, shown: maskedRecipient(channel, recipient), digests };
    });
  }
}
