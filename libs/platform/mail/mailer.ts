export interface Mail {
  /** Stable for the reason of the mail, such as `<event>.<recipient>`: a repeat has the same, and mail programs show it once. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Where answers go instead of to the sender. */
  readonly replyTo?: string;
  /** An https address; a mail program posts to it when the reader asks for no more mails (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/** How this installation sends mail. `off` is a state that the product shows, no error. */
export type MailState = 'smtp' | 'printed' | 'off';

/** A mail that did not leave. Neither the address nor the content is in the message, because errors are logged. */
export class MailNotSent extends Error {
  constructor(
    message: string,
    /** Whether a repeat would fail in the same way: the server refuses the recipient or the content. */
    readonly permanent: boolean,
  ) {
    super(message);
    this.name = 'MailNotSent';
  }
}

export abstract class Mailer {
  abstract readonly state: MailState;
  /** @throws MailNotSent */
  abstract send(mail: Mail): Promise<void>;
}

/** Used without `SMTP_URL`. Callers look at `state` first; a mail that comes nevertheless waits as any other. */
export class NoMailer extends Mailer {
  readonly state = 'off';

  send(): Promise<void> {
    return Promise.reject(new MailNotSent('Mail is not configured (SMTP_URL)', false));
  }
}
