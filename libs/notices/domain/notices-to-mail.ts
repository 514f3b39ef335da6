import type { NoticeToMail } from './mail-text.js';

/** Reads what a mail about a notice says. */
export abstract class NoticesToMail {
  /** Null if the notice was deleted. */
  abstract find(companyId: string, noticeId: string): Promise<(NoticeToMail & { readonly userId: string }) | null>;
}
