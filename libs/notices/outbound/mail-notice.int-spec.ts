import { parseConfig } from '#platform/config';
import { type Mailer, NoMailer, SmtpMailer } from '#platform/mail';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { type MailReceiver, mailReceiver } from '#platform/testing/mail-receiver.js';
import type { UnitOfWork } from '#platform/transactions';
import { MailNotice } from './mail-notice.js';

const NOTICE = {
  userId: 'anna',
  kind: 'refused',
  taskId: 't1',
  taskNumber: 'N-1',
  detail: null,
  language: 'da',
} as const;
let receiver: MailReceiver;

beforeAll(async () => {
  receiver = await mailReceiver();
});
beforeEach(() => receiver.behave('well'));
afterAll(() => receiver.stop());

function mailing({ mailer, email = 'anna@demo.example' }: { mailer?: Mailer; email?: string | null } = {}) {
  const smtp = new SmtpMailer({ url: receiver.url, from: 'erp@contractor.example', requiresTls: false });
  const mail = new MailNotice(
    mailer ?? smtp,
    {
      find: async (_, id) =>
        id === 'gone' ? null : id === 'digest' ? { ...NOTICE, kind: 'digest', taskId: null, taskNumber: null } : NOTICE,
    },
    { all: async () => [], active: async () => new Set(), addressOf: async () => email },
    {
      of: async () => [],
      workOf: async () => [{ taskId: 't9', number: 'N-9', dueAt: null, isNew: true, isRefused: false }],
    },
    { read: (_, work) => work() } as Pick<UnitOfWork, 'read'> as UnitOfWork,
    clockAt('2026-11-26T07:30:00.000Z'),
    parseConfig({ PUBLIC_URL: 'https://erp.example' }),
  );
  return (id = 'n1') => mail.of('company', id);
}

describe('the mail about a notice', () => {
  it('is sent again after a temporary refusal, with the same Message-ID, and arrives once', async () => {
    const [send, before] = [mailing(), receiver.mails.length];
    receiver.behave('busy');
    await expect(send()).rejects.toMatchObject({ permanent: false });
    expect(receiver.mails).toHaveLength(before);
    receiver.behave('well');
    expect(await send()).toMatchObject({ noticeId: 'n1', outcome: 'sent' });
    const [mail, ...others] = receiver.mails.slice(before);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: ['anna@demo.example'], messageId: '<n1@contractor.example>' });
    expect(mail?.text).toContain('https://erp.example/console/scalepoint/t1');
  });

  it('is given up after a refusal that lasts', async () => {
    receiver.behave('unknown');
    expect(await mailing()()).toMatchObject({ outcome: 'refused' });
  });

  it('lists the open work in the daily mail', async () => {
    const before = receiver.mails.length;
    expect(await mailing()('digest')).toMatchObject({ outcome: 'sent' });
    expect(receiver.mails[before]?.text).toContain('N-9: https://erp.example/console/scalepoint/t9');
  });

  it('is not tried without an address or without a mail server, and not for a notice that is gone', async () => {
    const before = receiver.attempts;
    expect(await mailing({ email: null })()).toMatchObject({ outcome: 'no-address' });
    expect(await mailing({ mailer: new NoMailer() })()).toMatchObject({ outcome: 'not-configured' });
    expect(await mailing()('gone')).toBeNull();
    expect(receiver.attempts).toBe(before);
  });
});
