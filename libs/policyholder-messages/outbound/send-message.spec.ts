import { parseConfig } from '#platform/config';
import type { Commands } from '#platform/cqrs';
import { type Mail, type Mailer, MailNotSent, NoMailer } from '#platform/mail';
import { NoSmsSender, type Sms, SmsNotSent, type SmsSender } from '#platform/sms';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { RecordSending } from '../commands/record-sending.js';
import type { Letter } from '../commands/start-sending.js';
import { NOW } from '../testing/index.js';
import { SendMessage } from './send-message.js';

const LETTER: Letter = {
  ...{ attempt: 3, dueAt: NOW, channel: 'sms', to: '+4520123456', subject: null, text: 'Vi kommer' },
  ...{ replyTo: 'kontor@demo.example', unsubscribeUrl: 'https://erp.example/unsubscribe/s' },
};
const MAIL: Letter = { ...LETTER, channel: 'mail', to: 'aase@demo.example', subject: 'Vi kommer' };

class Senders {
  readonly sent: (Mail | Sms)[] = [];

  constructor(private readonly failure: Error | null = null) {}

  mailer(): Mailer {
    return { state: 'smtp', send: (mail) => this.take(mail) };
  }

  sms(): SmsSender {
    return { state: 'gateway', send: (sms) => this.take(sms) };
  }

  private async take(one: Mail | Sms): Promise<void> {
    if (this.failure) throw this.failure;
    this.sent.push(one);
  }
}

interface Given {
  readonly failure?: Error;
  readonly off?: boolean;
  readonly hoursLater?: number;
  readonly publicUrl?: string;
}

function sending(
  letter: Letter | null,
  { failure, off = false, hoursLater = 0, publicUrl = 'https://erp.example' }: Given = {},
) {
  const recorded: unknown[] = [];
  const commands = {
    executePart: async (command: object) => {
      if (!(command instanceof RecordSending)) return letter;
      recorded.push(command.result);
    },
  } as unknown as Commands;
  const senders = new Senders(failure);
  const clock = clockAt(new Date(NOW.getTime() + hoursLater * 3_600_000).toISOString());
  const [mailer, sms] = off ? [new NoMailer(), new NoSmsSender()] : [senders.mailer(), senders.sms()];
  const send = new SendMessage(commands, mailer, sms, clock, parseConfig({ PUBLIC_URL: publicUrl }));
  return { now: async () => (await send.now('company', 'm1'))?.result ?? null, recorded, sent: senders.sent };
}

it('sends a text message under the id of the message, and a mail with the header to opt out', async () => {
  const sms = sending(LETTER);
  expect(await sms.now()).toEqual({ outcome: 'sent' });
  expect(sms.sent).toEqual([{ id: 'm1', to: '+4520123456', text: 'Vi kommer' }]);
  const mail = sending(MAIL);
  expect(await mail.now()).toEqual({ outcome: 'sent' });
  const { unsubscribeUrl, replyTo } = LETTER;
  expect(mail.sent).toMatchObject([{ messageId: 'm1', to: MAIL.to, subject: 'Vi kommer', unsubscribeUrl, replyTo }]);
  const plain = sending(MAIL, { publicUrl: 'http://localhost:3000' });
  await plain.now();
  expect(plain.sent[0]).not.toHaveProperty('unsubscribeUrl');
});

it('sends nothing when there is nothing to send', async () => {
  const none = sending(null);
  expect(await none.now()).toBeNull();
  expect(none.sent).toEqual([]);
});

it.each<[string, Letter, Error, object]>([
  ['a refused text message', LETTER, new SmsNotSent('no', 'refused'), { outcome: 'failed', reason: 'refused' }],
  ['a text message that may have been sent', LETTER, new SmsNotSent('late', 'unclear'), { outcome: 'unclear' }],
  ['a refused mail', MAIL, new MailNotSent('no', true), { outcome: 'failed', reason: 'refused' }],
])('does not repeat %s', async (_, letter, failure, result) => {
  const tried = sending(letter, { failure });
  expect(await tried.now()).toEqual(result);
  expect(tried.recorded).toEqual([]);
});

it.each<[string, Letter, Error]>([
  ['text messages', LETTER, new SmsNotSent('busy', 'later')],
  ['mails', MAIL, new MailNotSent('busy', false)],
])('repeats %s that were not taken for now, for eleven hours', async (_, letter, failure) => {
  const tried = sending(letter, { failure });
  await expect(tried.now()).rejects.toMatchObject({ name: 'MessageDelayed' });
  expect(tried.recorded).toEqual([{ outcome: 'delayed' }]);
  const old = sending(letter, { failure, hoursLater: 11.5 });
  expect(await old.now()).toEqual({ outcome: 'failed', reason: 'gave-up' });
});

it.each([LETTER, MAIL])('says when the installation sends none', async (letter) => {
  expect(await sending(letter, { off: true }).now()).toEqual({ outcome: 'failed', reason: 'not-configured' });
});
