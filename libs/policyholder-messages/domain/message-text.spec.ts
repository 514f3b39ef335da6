import { UNTOUCHED_MESSAGES } from '../contracts/index.js';
import { OneTask, someLinks } from '../testing/index.js';
import { renderMessage, usesLink } from './message-text.js';
import { type MessageSources, valuesOf } from './message-values.js';

const LINKS = { link: 'https://erp.example/link/visit#s', optOut: 'https://erp.example/link/messages#s' };

async function values(given: Partial<MessageSources> = {}) {
  const task = await new OneTask().of('company');
  if (!task) throw new Error('There is no task');
  return valuesOf(
    {
      ...{ task, company: { name: 'Demo Byg & Søn', phone: '+4546112233' }, employee: 'Bo Ørsted' },
      ...{ visit: { startsAt: '2026-12-01T07:30:00Z', arrivesAt: null }, ...given },
    },
    LINKS,
  );
}

describe('the text of a message', () => {
  it('has names, and dates and times as Danes write them, in Danish time', async () => {
    const { subject, text } = renderMessage('mail', UNTOUCHED_MESSAGES.templates.booked.mail, await values());
    expect(subject).toBe('Vi kommer tirsdag den 1. december kl. 8.30');
    expect(text).toBe(
      [
        'Hej Åse Bækgård\n',
        'Vi har aftalt at komme tirsdag den 1. december kl. 8.30 på Strandstien 7, 4581 Rørvig. Det gælder skaden hos Nordlys, sag S-1.\n',
        'Se aftalen, eller foreslå en anden tid:\nhttps://erp.example/link/visit#s\n',
        'Venlig hilsen\nDemo Byg & Søn\n46 11 22 33\n',
        'Vil du ikke have flere mails om aftaler? https://erp.example/link/messages#s',
      ].join('\n'),
    );
    const summer = await values({ visit: { startsAt: '2026-07-01T12:05:00Z', arrivesAt: null } });
    expect(renderMessage('sms', { text: '[Dato] kl. [Tid]' }, summer).text).toMatch(
      /^onsdag den 1\. juli kl\. 14\.05\n/,
    );
  });

  it('leaves out lines whose fields are empty, and the rest of a field in a line', async () => {
    const { text } = renderMessage('sms', UNTOUCHED_MESSAGES.templates['on-the-way'].sms, await values());
    expect(text.split('\n')).toEqual([
      'Bo Ørsted fra Demo Byg & Søn er på vej til Strandstien 7, 4581 Rørvig.',
      'Afmeld: https://erp.example/link/messages#s',
    ]);
    const late = await values({ visit: { startsAt: '2026-12-01T07:30:00Z', arrivesAt: '2026-12-01T07:45:00Z' } });
    expect(renderMessage('sms', UNTOUCHED_MESSAGES.templates['on-the-way'].sms, late).text).toContain(
      'cirka kl. 8.45.',
    );
  });

  it('has the link to opt out where the template puts it, and only once', async () => {
    const { text } = renderMessage('sms', { text: 'Stop: [Afmeld]. Vi kommer.' }, await values());
    expect(text).toBe('Stop: https://erp.example/link/messages#s. Vi kommer.');
  });

  it('takes names as text: they make no lines, headers or fields', async () => {
    const task = await new OneTask({ policyholder: { name: 'Eve\r\nBcc: x [Link]', phones: [], email: null } }).of(
      'company',
    );
    if (!task) throw new Error('There is no task');
    const message = renderMessage('mail', { subject: 'Hej [Kunde]', text: '[Kunde]' }, await values({ task }));
    expect(message.subject).toBe('Hej Eve Bcc: x [Link]');
    expect(message.text.split('\n')[0]).toBe('Eve Bcc: x [Link]');
  });

  it('says whether it needs a link to the page', () => {
    expect(usesLink(UNTOUCHED_MESSAGES.templates.booked.sms)).toBe(true);
    expect(usesLink({ subject: 'Se [link]', text: 'Hej' })).toBe(true);
    expect(usesLink(UNTOUCHED_MESSAGES.templates.finished.mail)).toBe(false);
    expect(someLinks().samples.link.length).toBeGreaterThan(60);
  });
});
