import { consoleTests, fill, fireEvent, press, problem, sampleOf, screen, waitFor, within } from '../testing/render';
import { MessageSettings } from './message-settings';
import type { Message } from './message-words';
import { PolicyholderMessages } from './policyholder-messages';

const page = consoleTests();
const TASK = '01997c00-0000-7000-8000-000000000001';
const OCCASIONS = ['booked', 'moved', 'cancelled', 'day-before', 'on-the-way', 'finished'];

const templates = Object.fromEntries(
  OCCASIONS.map((one) => [
    one,
    { mail: { on: false, subject: `Emne ${one}`, text: `Mail ${one}` }, sms: { on: false, text: `Sms ${one}` } },
  ]),
);
const SETTINGS = sampleOf('MessageSettingsResponse', {
  ...{ enabled: false, quietHours: { from: '21:00', until: '08:00' }, dayBeforeAt: '16:00', templates, version: 3 },
  ...{ mailState: 'printed', smsState: 'off' },
});
const FIELD = { name: 'Dato', alias: 'Date', label: 'Besøgets dato', sample: 'tirsdag den 1. december' };

describe('the settings of messages', () => {
  beforeEach(() => {
    page.api
      .on('GET /v1/policyholder-message-settings', SETTINGS)
      .on('GET /v1/policyholder-message-settings/merge-fields', { items: [FIELD], next: null })
      .on('POST /v1/policyholder-message-settings/preview', ({ body }) => {
        const { text, channel } = body as { text: string; channel: string };
        const isWrong = text.includes('[Datoo]');
        const sample = { subject: null, text: `Vist: ${text}`, parts: channel === 'sms' ? 2 : null };
        const fault = { pointer: '/text', code: 'x', detail: 'Mente du [Dato]?' };
        return { sample: isWrong ? null : sample, fromTask: null, taskId: null, errors: isWrong ? [fault] : [] };
      });
  });

  it('are turned on one by one and saved with the texts that are not on the page', async () => {
    page.api.on('PUT /v1/policyholder-message-settings', { ...SETTINGS, version: 4 });
    page.open(<MessageSettings />);
    await screen.findByText(/sender ikke SMS/);
    fireEvent.click(screen.getByRole('switch', { name: 'Send beskeder til kunder' }));
    fireEvent.click(within(screen.getByRole('group', { name: 'Dagen før' })).getByLabelText('SMS'));
    await fill('SMS’ens tekst', 'Ny tekst');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Stille tid' }));
    await fill('Påmindelse dagen før kl.', '7.30');
    fireEvent.blur(screen.getByLabelText('Påmindelse dagen før kl.'));
    press('Gem');
    await screen.findByText('Gemt');
    expect(page.api.sent('PUT /v1/policyholder-message-settings')).toEqual([
      {
        ...{ enabled: true, quietHours: null, dayBeforeAt: '07:30' },
        templates: {
          ...templates,
          booked: { ...(templates['booked'] as object), sms: { on: false, text: 'Ny tekst' } },
          'day-before': { ...(templates['day-before'] as object), sms: { on: true, text: 'Sms day-before' } },
        },
      },
    ]);
  });

  it('show what comes out of a text while it is written, and what is wrong with it', async () => {
    page.open(<MessageSettings />);
    await screen.findByText('Vist: Sms booked');
    screen.getByText('Med eksempler · Fylder 2 SMS');
    const fields = await screen.findByRole('group', { name: 'Sæt flettefelt ind i SMS’ens tekst' });
    fireEvent.click(await within(fields).findByText('[Dato]'));
    await screen.findByText('Vist: Sms booked[Dato]');
    await fill('SMS’ens tekst', 'Den [Datoo]');
    await screen.findByText('Mente du [Dato]?');
  });

  it('say at the field what cannot be saved', async () => {
    const detail = 'Påmindelsen dagen før ligger i den stille tid.';
    const fault = { pointer: '/dayBeforeAt', code: 'policyholder-messages.reminder-in-quiet-hours', detail };
    page.api.on(
      'PUT /v1/policyholder-message-settings',
      problem(422, 'policyholder-messages.settings-unusable', 'Kan ikke gemmes', [fault]),
    );
    page.open(<MessageSettings />);
    await fill(/Påmindelse dagen før/, '22:00');
    press('Gem');
    await screen.findByText(detail);
  });
});

describe('the messages of a task', () => {
  const message = (change: object): Message =>
    sampleOf<Message>('PolicyholderMessageResponse', { taskId: TASK, channel: 'sms', ...change });
  const OUT = { mail: false, sms: false, mailRecipient: null, smsRecipient: '+45 •• •• •• 56' };

  it('show their state, why they were not sent, and their text', async () => {
    page.api.on('GET /v1/policyholder-messages', {
      next: null,
      items: [
        message({
          id: '01997c00-0000-7000-8000-000000000011',
          occasion: 'moved',
          state: 'skipped',
          reason: 'opted-out',
        }),
        message({ id: '01997c00-0000-7000-8000-000000000012', occasion: 'booked', state: 'sent', text: 'Vi kommer' }),
        message({ id: '01997c00-0000-7000-8000-000000000013', occasion: 'on-the-way', state: 'unclear' }),
      ],
    });
    page.open(<PolicyholderMessages taskId={TASK} />);
    for (const text of ['Besøg flyttet', 'Kunden har afmeldt', 'Besøg aftalt', 'Sendt', 'Vi kommer', 'Uvist'])
      await screen.findByText(text);
  });

  it('are stopped and allowed again for the number that the task has', async () => {
    page.api.on('GET /v1/tasks/{id}/opt-outs', OUT).on('PUT /v1/tasks/{id}/opt-outs', { ...OUT, sms: true });
    page.open(<PolicyholderMessages taskId={TASK} />);
    await screen.findByText('Der er ikke sendt beskeder til kunden.');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Ingen SMS’er til +45 •• •• •• 56' }));
    await waitFor(() => expect(page.api.sent('PUT /v1/tasks/{id}/opt-outs')).toEqual([{ mail: false, sms: true }]));
    expect(screen.queryByRole('checkbox', { name: /Ingen mails/ })).toBeNull();
  });

  it('are not stopped by a user who may only read', async () => {
    page.without('tasks:manage');
    page.api.on('GET /v1/tasks/{id}/opt-outs', OUT);
    page.open(<PolicyholderMessages taskId={TASK} />);
    expect(await screen.findByRole('checkbox', { name: /Ingen SMS’er/ })).toHaveProperty('disabled', true);
  });
});
