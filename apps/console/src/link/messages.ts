import type { components } from '#client';
import { type Calls, element, type Screen } from './page';

export type OptOutPage = components['schemas']['OptOutPageResponse'];

const danish = {
  title: 'Beskeder fra {company}',
  mail: 'Du får mails fra {company} om aftaler og besøg.',
  sms: 'Du får SMS’er fra {company} om aftaler og besøg.',
  stopmail: 'Send ikke flere mails',
  stopsms: 'Send ikke flere SMS’er',
  stopped: 'Du får ikke flere beskeder fra {company} ad denne vej. Vil du have dem igen, så ring til firmaet.',
};
type Words = typeof danish;

const WORDS: Record<'da' | 'en', Words> = {
  da: danish,
  en: {
    title: 'Messages from {company}',
    mail: 'You get mails from {company} about appointments and visits.',
    sms: 'You get text messages from {company} about appointments and visits.',
    stopmail: 'Send no more mails',
    stopsms: 'Send no more text messages',
    stopped: 'You get no more messages from {company} this way. If you want them again, call the company.',
  },
};

/** Where the recipient of a message says that it was the last one. Opening the page changes nothing. */
export function optOutPage(shown: OptOutPage, calls: Calls, screen: Screen): (HTMLElement | null)[] {
  const words = WORDS[screen.language];
  const { channel, optedOut, company } = shown;
  const say = (text: string) => text.replace('{company}', company.name);
  const stop = () => screen.act(() => calls.post('/opt-out'));
  return [
    element('h1', {}, say(words.title)),
    element('p', optedOut ? { role: 'status' } : {}, say(optedOut ? words.stopped : words[channel])),
    optedOut ? null : element('button', { type: 'button', click: stop }, words[`stop${channel}`]),
  ];
}
