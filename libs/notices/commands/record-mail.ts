import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { type MailOutcome, Notices } from '../domain/notice.js';

/** Records what happened to the mail about a notice. */
export class RecordMail extends CompanyCommand {
  constructor(
    companyId: string,
    readonly noticeId: string,
    readonly outcome: MailOutcome,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordMail)
export class RecordMailHandler implements ICommandHandler<RecordMail> {
  constructor(private readonly notices: Notices) {}

  async execute({ companyId, noticeId, outcome }: RecordMail) {
    // Forgotten meanwhile: a mail that waited longer than notices are kept.
    (await this.notices.byId(companyId, noticeId))?.mailed(outcome);
  }
}
