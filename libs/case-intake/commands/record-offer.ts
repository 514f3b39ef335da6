import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { type OfferedCase, OfferedTasks } from '../domain/offered-tasks.js';

/** Records when an offer was sent for a task; the first one counts. */
export class RecordOffer extends CompanyCommand {
  constructor(
    companyId: string,
    readonly offered: OfferedCase,
    readonly at: Date,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordOffer)
export class RecordOfferHandler implements ICommandHandler<RecordOffer> {
  constructor(private readonly tasks: OfferedTasks) {}

  async execute({ companyId, offered, at }: RecordOffer) {
    await this.tasks.offered(companyId, offered, at);
  }
}
