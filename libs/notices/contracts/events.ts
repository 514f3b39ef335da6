import { DomainEvent } from '#shared-kernel';

/** A user is told of something; kind is what, byMail whether by mail too. */
export class NoticeGivenV1 extends DomainEvent<{
  noticeId: string;
  userId: string;
  kind: string;
  taskId: string | null;
  byMail: boolean;
}> {
  static readonly type = 'notices.notice-given.v1';
}

/** The outcome of a mail about a notice: sent, refused, no-address or not-configured. */
export class NoticeMailedV1 extends DomainEvent<{ noticeId: string; userId: string; outcome: string }> {
  static readonly type = 'notices.notice-mailed.v1';
}

/** A user changed what they are told of, and how. */
export class NoticePreferencesChangedV1 extends DomainEvent<{ userId: string }> {
  static readonly type = 'notices.notice-preferences-changed.v1';
}

/** A user read a notice. */
export class NoticeMarkedReadV1 extends DomainEvent<{ noticeId: string; userId: string }> {
  static readonly type = 'notices.notice-marked-read.v1';
}
