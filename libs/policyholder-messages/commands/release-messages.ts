import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Messages } from '../domain/message.js';

/** Messages in one transaction; the next run takes more. */
const MAX_MESSAGES = 500;

/** Has the messages sent for which the quiet hours are over. */
export class ReleaseMessages extends CompanyCommand {}

@CommandHandler(ReleaseMessages)
export class ReleaseMessagesHandler implements ICommandHandler<ReleaseMessages> {
  constructor(
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId }: ReleaseMessages) {
    for (const message of await this.messages.due(companyId, this.clock.now(), MAX_MESSAGES)) message.release();
  }
}
