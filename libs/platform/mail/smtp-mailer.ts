import { createTransport, type Transporter } from 'nodemailer';
import { type Mail, Mailer, MailNotSent } from './mailer.js';

export interface SmtpOptions {
  /** smtp:// (STARTTLS if the server offers it) or smtps://, with the credentials. */
  readonly url: string;
  readonly from: string;
  /** Refuses a server that offers no encryption. */
  readonly requiresTls: boolean;
  /** For connecting, for the greeting, and without any byte in between. */
  readonly idleMs?: number;
  /** For the whole mail, however slowly the server trickles. */
  readonly timeoutMs?: number;
}

const IDLE_MS = 10_000;
const TIMEOUT_MS = 30_000;

/**
 * Sends by SMTP, one connection for each mail.
 *
 * The server is the operator's choice and usually in the private network, as clamd and the issuer are. The rules of
 * `#platform/egress` are for addresses that outsiders name, so they do not apply: a recipient cannot choose the server.
 */
export class SmtpMailer extends Mailer {
  readonly state = 'smtp';
  private readonly timeoutMs: number;
  private readonly domain: string;

  constructor(private readonly options: SmtpOptions) {
    super();
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.domain = /@([^\s@>]+)>?\s*$/.exec(options.from)?.[1] ?? 'localhost';
  }

  async send({ messageId, to, subject, text, html, replyTo, unsubscribeUrl }: Mail): Promise<void> {
    const transport = this.transport();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new MailNotSent('The mail server did not answer in time', false)),
        this.timeoutMs,
      );
    });
    const sent = transport.sendMail({
      messageId: `<${messageId}@${this.domain}>`,
      from: this.options.from,
      // As an object, because a text with a comma would be several recipients.
      to: { name: '', address: to },
      subject,
      text,
      ...(html !== undefined && { html }),
      ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
      headers: {
        'auto-submitted': 'auto-generated',
        ...(unsubscribeUrl !== undefined && {
          'list-unsubscribe': `<${unsubscribeUrl}>`,
          'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
        }),
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await Promise.race([sent, late]);
    } catch (error) {
      sent.catch(() => undefined);
      throw error instanceof MailNotSent ? error : notSent(error);
    } finally {
      clearTimeout(timer);
      transport.close();
    }
  }

  private transport(): Transporter {
    const { url, requiresTls, idleMs = IDLE_MS } = this.options;
    const { protocol, hostname, port, username, password } = new URL(url);
    const secure = protocol === 'smtps:';
    return createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      requireTLS: requiresTls,
      ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: idleMs,
      greetingTimeout: idleMs,
      dnsTimeout: idleMs,
      socketTimeout: idleMs,
    });
  }
}

/** Refusals of this recipient or this content last; a wrong password or a full disk is repaired, and the mail sent again. */
const ABOUT_THIS_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

function notSent(error: unknown): MailNotSent {
  const { code = 'unknown', responseCode } = error as { code?: string; responseCode?: number };
  const permanent = ABOUT_THIS_MAIL.has(code) && (responseCode === undefined || responseCode >= 500);
  // Not the server's words: they quote the address.
  const answer = responseCode === undefined ? '' : `, answer ${responseCode}`;
  return new MailNotSent(
    `The mail server ${permanent ? 'refused the mail' : 'did not take the mail'} (${code}${answer})`,
    permanent,
  );
}
