import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { OfferedTasks } from '../domain/offered-tasks.js';

/** Records when an offer was sent for a case; the first one counts. */
export class RecordOffer extends CompanyCommand {
  constructor(
    companyId: string,
    readonly caseId: string,
    readonly at: Date,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordOffer)
export class RecordOfferHandler implements ICommandHandler<RecordOffer> {
  constructor(private readonly tasks: OfferedTasks) {}

  async execute({ companyId, caseId, at }: RecordOffer) {
    await this.tasks.offered(companyId, caseId, at);
  }
}
