import { Agent, request } from 'undici';
import { Spans } from '#platform/observability';
import { type Sms, SmsNotSent, SmsSender } from './sms-sender.js';

export interface SmsGateway {
  readonly url: string;
  /** Sent as a bearer token; one that contains a space has its own scheme, such as `Token abc`. */
  readonly token: string;
  /** What recipients see: up to 11 letters and digits, or a number. */
  readonly sender: string;
  /** From connecting to the last byte of the answer. */
  readonly timeoutMs?: number;
}

const CONNECT_MS = 5_000;
const TIMEOUT_MS = 15_000;
const MAX_ANSWER_BYTES = 65_536;

/** Faults from before the request was sent: the gateway cannot have the message. */
const BEFORE_SENDING = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'],
]);
/** Says that it did not take the message, and that it may later. */
const LATER = new Set([408, 425, 429, 401, 403]);
/** A server in between had no answer of the gateway, which may have the message. */
const UNCLEAR = new Set([502, 504]);

/**
 * Posts to a gateway as JSON: `{ sender, recipient, message, reference }`, the recipient in digits with the country code, as
 * the Danish GatewayAPI takes it. The address is the operator's choice, so the rules of `#platform/egress` do not apply.
 *
 * Redirects are not followed. No answer in time, or half of one, leaves open whether the message was sent.
 */
export class HttpSmsSender extends SmsSender {
  readonly state = 'gateway';
  private readonly agent = new Agent({ connect: { timeout: CONNECT_MS }, maxResponseSize: MAX_ANSWER_BYTES });

  constructor(private readonly gateway: SmsGateway) {
    super();
  }

  send(sms: Sms): Promise<void> {
    return Spans.call({ method: 'POST', peer: 'sms', url: new URL(this.gateway.url) }, async (trace, span) => {
      const status = await this.post(sms, trace);
      span?.set({ 'http.response.status_code': status });
      if (status >= 200 && status < 300) return;
      if (UNCLEAR.has(status)) throw new SmsNotSent(`The SMS gateway did not answer (answer ${status})`, 'unclear');
      if (status >= 500 || LATER.has(status)) {
        throw new SmsNotSent(`The SMS gateway did not take the message (answer ${status})`, 'later');
      }
      throw new SmsNotSent(`The SMS gateway refused the message (answer ${status})`, 'refused');
    });
  }

  async close(): Promise<void> {
    await this.agent.close();
  }

  private async post({ id, to, text }: Sms, trace: Readonly<Record<string, string>>): Promise<number> {
    const { url, token, sender, timeoutMs = TIMEOUT_MS } = this.gateway;
    try {
      const response = await request(url, {
        method: 'POST',
        dispatcher: this.agent,
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          ...trace,
          authorization: token.includes(' ') ? token : `Bearer ${token}`,
          'content-type': 'application/json',
          accept: 'application/json',
          'idempotency-key': id,
        },
        body: JSON.stringify({ sender, recipient: Number(to.slice(1)), message: text, reference: id }),
      });
      // The status says it all; the rest is read so that the connection can be used again.
      await response.body
        .dump({ limit: MAX_ANSWER_BYTES, signal: AbortSignal.timeout(timeoutMs) })
        .catch(() => undefined);
      return response.statusCode;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (BEFORE_SENDING.has(code)) throw new SmsNotSent(`The SMS gateway cannot be reached (${code})`, 'later');
      throw new SmsNotSent('The SMS gateway did not answer in time', 'unclear');
    }
  }
}
