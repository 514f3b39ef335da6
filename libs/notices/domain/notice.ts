import { Aggregate } from '#shared-kernel';
import { NoticeGivenV1, NoticeMailedV1, type NoticeChannels, NoticeMarkedReadV1 } from '../contracts/index.js';

export interface NoticeFacts {
  readonly userId: string;
  /** The id of the event, or the day of a digest: each is told once to a user. */
  readonly reason: string;
  readonly kind: string;
  readonly taskId: string | null;
  /** The insurer's number of the task: the only thing that a notice says about it. */
  readonly taskNumber: string | null;
  /** The name of a deadline. */
  readonly detail: string | null;
}

export type MailOutcome = 'sent' | 'refused' | 'no-address' | 'not-configured';

/** Something that one user is told, in the ways that the user chose. */
export class Notice extends Aggregate implements NoticeFacts {
  static override readonly stream = 'notices.notice';

  userId!: string;
  reason!: string;
  kind!: string;
  taskId!: string | null;
  taskNumber!: string | null;
  detail!: string | null;
  byMail!: boolean;
  inConsole!: boolean;
  onDesktop!: boolean;
  mailOutcome!: MailOutcome | null;
  givenAt!: Date;
  readAt!: Date | null;

  private constructor() {
    super();
  }

  static give(companyId: string, id: string, facts: NoticeFacts, channels: NoticeChannels, now: Date): Notice {
    const { console: inConsole, desktop: onDesktop, mail: byMail } = channels;
    const state = { companyId, id, version: 0, mailOutcome: null, givenAt: now, readAt: null };
    const notice = Object.assign(new Notice(), { ...state, ...facts, byMail, inConsole, onDesktop });
    const { userId, kind, taskId } = facts;
    notice.record(new NoticeGivenV1({ noticeId: id, userId, kind, taskId, byMail }));
    return notice;
  }

  read(now: Date): void {
    if (this.readAt !== null) return;
    this.readAt = now;
    this.record(new NoticeMarkedReadV1({ noticeId: this.id, userId: this.userId }));
  }

  mailed(outcome: MailOutcome): void {
    if (this.mailOutcome === outcome) return;
    this.mailOutcome = outcome;
    this.record(new NoticeMailedV1({ noticeId: this.id, userId: this.userId, outcome }));
  }
}

export abstract class Notices {
  /** Only a notice of this user. */
  abstract ofUser(companyId: string, userId: string, id: string): Promise<Notice | null>;
  abstract byId(companyId: string, id: string): Promise<Notice | null>;
  /** The user's unread ones, oldest first. */
  abstract unread(companyId: string, userId: string, most: number): Promise<Notice[]>;
  /** Those of the reasons that the user was told already. */
  abstract given(companyId: string, reasons: readonly string[]): Promise<ReadonlySet<string>>;
  abstract add(notice: Notice): void;
  abstract forget(companyId: string, before: Date): Promise<number>;
}

/** The key of `given`. */
export const onceKey = (userId: string, reason: string): string => `${userId} ${reason}`;
