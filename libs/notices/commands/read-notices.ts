import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { NoticeNotFound } from '../contracts/index.js';
import { Notices } from '../domain/notice.js';

/** Notices that are marked as read at once; the user may repeat it for more. */
const MAX_NOTICES = 500;

/** A user read a notice, or with null all of them. */
export class ReadNotices extends CompanyCommand {
  constructor(
    companyId: string,
    readonly userId: string,
    readonly noticeId: string | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReadNotices)
export class ReadNoticesHandler implements ICommandHandler<ReadNotices> {
  constructor(
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, userId, noticeId }: ReadNotices) {
    const now = this.clock.now();
    if (noticeId === null) {
      for (const notice of await this.notices.unread(companyId, userId, MAX_NOTICES)) notice.read(now);
      return;
    }
    const notice = await this.notices.ofUser(companyId, userId, noticeId);
    if (!notice) throw new NoticeNotFound();
    notice.read(now);
  }
}
