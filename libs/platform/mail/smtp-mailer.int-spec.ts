import { createServer } from 'node:net';
import { type MailReceiver, mailReceiver } from '#platform/testing/mail-receiver.js';
import { MailNotSent, NoMailer } from './mailer.js';
import { PrintingMailer } from './printing-mailer.js';
import { SmtpMailer, type SmtpOptions } from './smtp-mailer.js';

const FROM = 'ERP <erp@contractor.example>';
const MAIL = {
  messageId: '01a2-anna',
  to: 'anna@demo.example',
  subject: 'Ny opgave: 20261126-01, blå',
  text: 'Opgaven er tildelt dig. Åbn den her: https://erp.example/console/#/tasks/1?x=y',
};

let receiver: MailReceiver;

beforeAll(async () => {
  receiver = await mailReceiver();
});
beforeEach(() => receiver.behave('well'));
afterAll(() => receiver.stop());

function mailer(options: Partial<SmtpOptions> = {}): SmtpMailer {
  return new SmtpMailer({ url: receiver.url, from: FROM, requiresTls: false, ...options });
}

async function failureOf(sending: Promise<void>): Promise<MailNotSent> {
  const error: unknown = await sending.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (error instanceof MailNotSent) return error;
  throw new Error('The mail was sent, or failed with another error', { cause: error });
}

describe('SmtpMailer', () => {
  it('delivers the mail with the same Message-ID each time', async () => {
    const before = receiver.mails.length;
    await mailer().send(MAIL);
    await mailer().send({ ...MAIL, html: '<p>Opgaven er tildelt dig.</p>' });
    const [first, second] = receiver.mails.slice(before);
    expect(first).toMatchObject({ to: [MAIL.to], messageId: '<01a2-anna@contractor.example>' });
    expect(first?.text).toContain(MAIL.text);
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text).toContain('<p>Opgaven er tildelt dig.</p>');
  });

  it('says where to answer, and how to get no more mails', async () => {
    const before = receiver.mails.length;
    const unsubscribeUrl = 'https://erp.example/unsubscribe/abc';
    await mailer().send({ ...MAIL, replyTo: 'kontor@demo.example', unsubscribeUrl });
    const text = receiver.mails[before]?.text;
    expect(text).toMatch(/^reply-to: .*kontor@demo\.example/im);
    expect(text).toMatch(/^list-unsubscribe:\s+<https:\/\/erp\.example\/unsubscribe\/abc>/im);
    expect(text).toMatch(/^list-unsubscribe-post:\s+List-Unsubscribe=One-Click/im);
  });

  it('sends to one recipient only, whatever the address contains', async () => {
    const before = receiver.mails.length;
    await mailer()
      .send({ ...MAIL, to: 'anna@demo.example, eve@other.example' })
      .catch(() => undefined);
    const recipients = receiver.mails.slice(before).flatMap(({ to }) => to);
    expect(recipients).not.toContain('eve@other.example');
  });

  it('tells a refusal that lasts from one that passes, without the address', async () => {
    receiver.behave('busy');
    const busy = await failureOf(mailer().send(MAIL));
    expect(busy).toMatchObject({ permanent: false, message: expect.stringContaining('451') });
    receiver.behave('unknown');
    const unknown = await failureOf(mailer().send(MAIL));
    expect(unknown).toMatchObject({ permanent: true, message: expect.stringContaining('550') });
    expect(`${busy.message} ${unknown.message} ${String(unknown.cause)}`).not.toContain('anna');
  });

  it('takes a server that cannot be reached or offers no encryption as a passing failure', async () => {
    const gone = await mailReceiver();
    await gone.stop();
    expect(await failureOf(mailer({ url: gone.url }).send(MAIL))).toMatchObject({ permanent: false });
    expect(await failureOf(mailer({ requiresTls: true }).send(MAIL))).toMatchObject({ permanent: false });
  });

  it('gives up on a server that says nothing, and closes the connection', async () => {
    const closed: Promise<void>[] = [];
    const silent = createServer((socket) => {
      socket.on('error', () => undefined);
      closed.push(new Promise((done) => socket.resume().once('close', () => done())));
    });
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const { port } = silent.address() as { port: number };
    const failure = await failureOf(mailer({ url: `smtp://127.0.0.1:${port}`, idleMs: 200 }).send(MAIL));
    expect(failure.permanent).toBe(false);
    await Promise.all(closed);
    silent.close();
  });
});

describe('without a server', () => {
  it('prints mails in the demo', async () => {
    const printed: string[] = [];
    await new PrintingMailer((text) => void printed.push(text)).send(MAIL);
    expect(printed.join('')).toContain(MAIL.subject);
  });

  it('says that mail is off, and takes no mail', async () => {
    expect(new NoMailer().state).toBe('off');
    expect(await failureOf(new NoMailer().send())).toMatchObject({ permanent: false });
  });
});
