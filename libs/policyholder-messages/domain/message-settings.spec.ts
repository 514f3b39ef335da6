import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { CHANNELS, type MessageChoices, OCCASIONS, UNTOUCHED_MESSAGES } from '../contracts/index.js';
import { allOn, someLinks } from '../testing/index.js';
import { MessageSettings } from './message-settings.js';

const { samples } = someLinks();

function faultsOf(choices: MessageChoices): string[] {
  try {
    MessageSettings.untouched('company').change(choices, samples);
    return [];
  } catch (error) {
    return (error as { errors: { pointer: string; da: string }[] }).errors.map(({ pointer, da }) => `${pointer} ${da}`);
  }
}

function withSms(text: string): MessageChoices {
  const { templates } = allOn();
  return allOn({ templates: { ...templates, booked: { ...templates.booked, sms: { on: true, text } } } });
}

describe('the messages of a company', () => {
  it('are all off at first, also when the switch is on', () => {
    const settings = MessageSettings.untouched('company');
    settings.change({ ...UNTOUCHED_MESSAGES, enabled: true }, samples);
    expect(OCCASIONS.flatMap((one) => settings.channelsOf(one))).toEqual([]);
  });

  it('are off while the switch is off, whatever is on', () => {
    const settings = MessageSettings.untouched('company');
    settings.change(allOn({ enabled: false }), samples);
    expect(OCCASIONS.flatMap((one) => settings.channelsOf(one))).toEqual([]);
    settings.change(allOn(), samples);
    expect(settings.channelsOf('moved')).toEqual(CHANNELS);
    settings.change(allOn(), samples);
    expect(recorded(settings)).toHaveLength(2);
  });

  it('have usable Danish texts from the beginning, the longest too', () => {
    expect(faultsOf(allOn())).toEqual([]);
  });

  it('name a wrong merge field with its place and the field that was meant', () => {
    expect(faultsOf(withSms('Vi kommer [Datoo] kl. [Tid]'))).toEqual([
      '/templates/booked/sms/text Flettefeltet [Datoo] findes ikke. Mente du [Dato]?',
    ]);
  });

  it('must have a text, and one that fits into three parts with long names', () => {
    expect(faultsOf(withSms(' '))).toEqual(['/templates/booked/sms/text Teksten er tom. Skriv en tekst.']);
    const [fault, ...others] = faultsOf(withSms(`[Link] ${'ø'.repeat(300)}`));
    expect(others).toEqual([]);
    expect(fault).toMatch(/fylder SMS-beskeden 4 dele/);
  });

  it('keep the reminder out of the quiet hours, which have a length', () => {
    expect(faultsOf(allOn({ dayBeforeAt: '22:00' }))).toEqual([expect.stringMatching(/^\/dayBeforeAt /)]);
    const empty = { from: '08:00', until: '08:00' };
    expect(faultsOf(allOn({ quietHours: empty }))).toEqual([expect.stringMatching(/^\/quietHours\/until /)]);
    expect(faultsOf(allOn({ quietHours: null, dayBeforeAt: '22:00' }))).toEqual([]);
  });
});
