import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { NoticeGivenV1 } from '../contracts/index.js';
import { MailNotice } from '../outbound/mail-notice.js';

@Injectable()
@Reaction({ name: 'notices.mail-notice-on-notice-given', on: [NoticeGivenV1] })
export class MailNoticeOnNoticeGiven implements OutboundReaction<DataOf<NoticeGivenV1>> {
  constructor(private readonly mail: MailNotice) {}

  skips({ byMail }: DataOf<NoticeGivenV1>): boolean {
    return !byMail;
  }

  async perform({ companyId, data }: LoggedEvent<DataOf<NoticeGivenV1>>) {
    return data.byMail ? this.mail.of(companyId, data.noticeId) : null;
  }
}
