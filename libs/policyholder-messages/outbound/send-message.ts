import { Inject, Injectable, Optional } from '@nestjs/common';
import { Config } from '#platform/config';
import { Commands } from '#platform/cqrs';
import { Mailer, MailNotSent } from '#platform/mail';
import { Metrics } from '#platform/observability';
import { SmsNotSent, SmsSender } from '#platform/sms';
import { Clock } from '#shared-kernel';
import { RecordSending } from '../commands/record-sending.js';
import { type Letter, StartSending } from '../commands/start-sending.js';
import type { SendingOutcome } from '../domain/message.js';

/** The message is not sent yet; the queue retries later. */
export class MessageDelayed extends Error {
  constructor(readonly code: 'mail' | 'sms') {
    super(`A message by ${code} was not taken yet`);
    this.name = 'MessageDelayed';
  }
}

/** Shorter than the queue retries, so that the outcome is recorded before the queue gives up. */
const MAX_RETRY_MS = 11 * 3_600_000;

/** Sends a message by mail or SMS, and never a second time what may have arrived. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly commands: Commands,
    private readonly mailer: Mailer,
    private readonly sms: SmsSender,
    private readonly clock: Clock,
    private readonly config: Config,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null = null,
  ) {}

  /** @returns the command that records the outcome; null when there is nothing to send. @throws MessageDelayed */
  async now(companyId: string, messageId: string): Promise<RecordSending | null> {
    const letter = await this.commands.executePart(new StartSending(companyId, messageId));
    if (!letter) return null;
    const { channel, attempt, dueAt } = letter;
    const tried = await this.send(messageId, letter);
    const isOld = this.clock.now().getTime() - dueAt.getTime() > MAX_RETRY_MS;
    const result: SendingOutcome =
      tried.outcome === 'delayed' && isOld ? { outcome: 'failed', reason: 'gave-up' } : tried;
    this.metrics?.count('policyholder_messages_total', { channel, outcome: result.outcome });
    const record = new RecordSending(companyId, messageId, attempt, result);
    if (result.outcome !== 'delayed') return record;
    await this.commands.executePart(record);
    throw new MessageDelayed(channel);
  }

  private async send(messageId: string, letter: Letter): Promise<SendingOutcome> {
    const { channel, to, subject, text, replyTo, unsubscribeUrl } = letter;
    const isOff = (channel === 'mail' ? this.mailer : this.sms).state === 'off';
    if (isOff) return { outcome: 'failed', reason: 'not-configured' };
    try {
      if (channel === 'sms') await this.sms.send({ id: messageId, to, text });
      else {
        await this.mailer.send({
          ...{ messageId, to, subject: subject ?? '', text },
          ...(replyTo !== null && { replyTo }),
          // Mail programs post to https only (RFC 8058).
          ...(this.config.publicUrl.startsWith('https:') && { unsubscribeUrl }),
        });
      }
      return { outcome: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  }
}

function outcomeOf(error: unknown): SendingOutcome {
  if (error instanceof MailNotSent) {
    return error.permanent ? { outcome: 'failed', reason: 'refused' } : { outcome: 'delayed' };
  }
  if (!(error instanceof SmsNotSent)) throw error;
  if (error.outcome === 'refused') return { outcome: 'failed', reason: 'refused' };
  return { outcome: error.outcome === 'unclear' ? 'unclear' : 'delayed' };
}
