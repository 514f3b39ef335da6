import type { FieldRefusal } from '#shared-kernel';
import { type Channel, CHANNELS, type MessageChoices, type MessageValues, OCCASIONS } from '../contracts/index.js';
import { FIELDS, longestMessage } from './message-text.js';
import { isQuietAt } from './quiet-hours.js';
import { MAX_SMS_PARTS, smsParts } from './sms-length.js';

const UNKNOWN_FIELD = 'policyholder-messages.unknown-merge-field';

type Links = Pick<MessageValues, 'link' | 'optOut'>;

/** What is wrong with the template of one channel; `pointer` is its position in the request. */
export function faultsInTemplate(
  channel: Channel,
  template: { readonly subject?: string; readonly text: string },
  pointer: string,
  links: Links,
): FieldRefusal[] {
  const parts = channel === 'mail' ? (['subject', 'text'] as const) : (['text'] as const);
  const faults = parts.flatMap((part) => {
    const at = `${pointer}/${part}`;
    const written = template[part] ?? '';
    return written.trim() === '' ? [EMPTY(at)] : FIELDS.faultsIn(written, at, UNKNOWN_FIELD);
  });
  if (channel === 'mail' || faults.length > 0) return faults;
  const needed = smsParts(longestMessage(channel, template, links).text);
  return needed > MAX_SMS_PARTS ? [TOO_LONG(`${pointer}/text`, needed)] : [];
}

/** Everything that is wrong with what a company chose. Templates that are off must be right too: they can be turned on at once. */
export function faultsInChoices({ templates, quietHours, dayBeforeAt }: MessageChoices, links: Links): FieldRefusal[] {
  const ofTemplates = OCCASIONS.flatMap((occasion) =>
    CHANNELS.flatMap((channel) =>
      faultsInTemplate(channel, templates[occasion][channel], `/templates/${occasion}/${channel}`, links),
    ),
  );
  if (quietHours === null) return ofTemplates;
  if (quietHours.from === quietHours.until) return [...ofTemplates, SAME_TIMES];
  return isQuietAt(dayBeforeAt, quietHours) ? [...ofTemplates, REMINDER_IS_QUIET] : ofTemplates;
}

const EMPTY = (pointer: string): FieldRefusal => ({
  pointer,
  code: 'policyholder-messages.text-is-empty',
  da: 'Teksten er tom. Skriv en tekst.',
  en: 'The text is empty. Write one.',
});

const TOO_LONG = (pointer: string, parts: number): FieldRefusal => ({
  pointer,
  code: 'policyholder-messages.sms-too-long',
  da: `Med lange navne fylder SMS-beskeden ${parts} dele. Den må højst fylde ${MAX_SMS_PARTS}: skriv en kortere tekst.`,
  en: `With long names the text message takes ${parts} parts. The maximum is ${MAX_SMS_PARTS}: write a shorter text.`,
});

const SAME_TIMES: FieldRefusal = {
  pointer: '/quietHours/until',
  code: 'policyholder-messages.quiet-hours-are-empty',
  da: 'Den stille tid begynder og slutter på samme tid. Vælg to tidspunkter, eller slå den fra.',
  en: 'The quiet hours begin and end at the same time. Choose two times, or turn them off.',
};

const REMINDER_IS_QUIET: FieldRefusal = {
  pointer: '/dayBeforeAt',
  code: 'policyholder-messages.reminder-in-quiet-hours',
  da: 'Påmindelsen dagen før ligger i den stille tid. Vælg et tidspunkt uden for den.',
  en: 'The reminder of the day before is in the quiet hours. Choose a time outside of them.',
};
