import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Messages, type SendingOutcome } from '../domain/message.js';

/** Records the outcome of an attempt to send a message. */
export class RecordSending extends CompanyCommand {
  constructor(
    companyId: string,
    readonly messageId: string,
    readonly attempt: number,
    readonly result: SendingOutcome,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordSending)
export class RecordSendingHandler implements ICommandHandler<RecordSending> {
  constructor(
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, messageId, attempt, result }: RecordSending) {
    const message = await this.messages.byId(companyId, messageId);
    message?.recordOutcome(attempt, result, this.clock.now());
  }
}
