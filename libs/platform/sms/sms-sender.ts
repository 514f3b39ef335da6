export interface Sms {
  /** The same for each attempt, so that a gateway that knows idempotency keys sends a repeat once. */
  readonly id: string;
  /** E.164, such as `+4520123456`. */
  readonly to: string;
  readonly text: string;
}

/** How this installation sends text messages. `off` is a state that the product shows, no error. */
export type SmsState = 'gateway' | 'printed' | 'off';

/**
 * A text message that was not sent, or may not have been. Neither the number nor the text is in the message of the error,
 * because errors are logged.
 *
 * - `later`: the gateway did not take it; a repeat may succeed.
 * - `refused`: a repeat would be refused in the same way.
 * - `unclear`: the gateway may have it. A repeat could send it twice.
 */
export class SmsNotSent extends Error {
  constructor(
    message: string,
    readonly outcome: 'later' | 'refused' | 'unclear',
  ) {
    super(message);
    this.name = 'SmsNotSent';
  }
}

export abstract class SmsSender {
  abstract readonly state: SmsState;
  /** @throws SmsNotSent */
  abstract send(sms: Sms): Promise<void>;
}

/** Used without `SMS_URL`. Callers look at `state` first; a message that comes nevertheless waits as any other. */
export class NoSmsSender extends SmsSender {
  readonly state = 'off';

  send(): Promise<void> {
    return Promise.reject(new SmsNotSent('Text messages are not configured (SMS_URL)', 'later'));
  }
}
