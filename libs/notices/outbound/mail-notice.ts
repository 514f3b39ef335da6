import { Injectable } from '@nestjs/common';
import { TasksPeople } from '#case-intake/contracts';
import { Config } from '#platform/config';
import { Mailer, MailNotSent } from '#platform/mail';
import { UnitOfWork } from '#platform/transactions';
import { Clock, danishDay } from '#shared-kernel';
import { ReachableUsers } from '#users/contracts';
import { RecordMail } from '../commands/record-mail.js';
import { digestMail, noticeMail } from '../domain/mail-text.js';
import { NoticesToMail } from '../domain/notices-to-mail.js';

/** Sends the mail about a notice. The queue repeats it until the server takes it or refuses it for good. */
@Injectable()
export class MailNotice {
  constructor(
    private readonly mailer: Mailer,
    private readonly notices: NoticesToMail,
    private readonly users: ReachableUsers,
    private readonly tasks: TasksPeople,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws MailNotSent if it may be taken later */
  async of(companyId: string, noticeId: string): Promise<RecordMail | null> {
    const done = (outcome: ConstructorParameters<typeof RecordMail>[2]) => new RecordMail(companyId, noticeId, outcome);
    if (this.mailer.state === 'off') return done('not-configured');
    const now = this.clock.now();
    const console = `${this.config.publicUrl}/console`;
    const found = await this.unitOfWork.read(companyId, async () => {
      const notice = await this.notices.find(companyId, noticeId);
      if (!notice) return null;
      const to = await this.users.addressOf(companyId, notice.userId);
      if (to === null) return { to };
      if (notice.kind !== 'digest') return { to, ...noticeMail(notice, console) };
      const work = await this.tasks.workOf(companyId, notice.userId, danishDay(now));
      return { to, ...digestMail(work, notice.language, console, now) };
    });
    if (!found) return null;
    if (found.to === null) return done('no-address');
    const { to, subject, text } = found;
    try {
      // The same for each attempt, so that a mail that was taken twice is shown once.
      await this.mailer.send({ messageId: noticeId, to, subject: `${this.config.brandName}: ${subject}`, text });
    } catch (error) {
      if (error instanceof MailNotSent && error.permanent) return done('refused');
      throw error;
    }
    return done('sent');
  }
}
