import { MergeFields } from '#shared-kernel';
import {
  type Channel,
  type MailTemplate,
  MESSAGE_FIELDS,
  type MessageValues,
  type SmsTemplate,
} from '../contracts/index.js';
import { inGsmAlphabet } from './sms-length.js';

export const FIELDS = new MergeFields(MESSAGE_FIELDS);

export interface MessageText {
  /** Null of a text message. */
  readonly subject: string | null;
  readonly text: string;
}

type Template = Pick<SmsTemplate, 'text'> & Partial<Pick<MailTemplate, 'subject'>>;

const OPT_OUT: Readonly<Record<Channel, string>> = {
  mail: '\n\nVil du ikke have flere mails om aftaler? [Afmeld]',
  sms: '\nAfmeld: [Afmeld]',
};

/** The template as it is sent: a recipient can always opt out, also where the company wrote no field for it. */
function whole(text: string, channel: Channel): string {
  const hasOptOut = [...FIELDS.in(text)].some(({ key }) => key === 'optOut');
  return hasOptOut ? text : text.trimEnd() + OPT_OUT[channel];
}

/** Whether sending needs a link to the page of the appointment. */
export function usesLink({ subject = '', text }: Template): boolean {
  return [...FIELDS.in(`${subject} ${text}`)].some(({ key }) => key === 'link');
}

/** The message from a template and these values. A line whose fields are all empty is left out. */
export function renderMessage(channel: Channel, { subject, text }: Template, values: MessageValues): MessageText {
  const fill = (line: string) => FIELDS.fill(line, ({ key }) => oneLine(values[key]));
  const lines = whole(text, channel)
    .split(/\r?\n/)
    .flatMap((line) => {
      const fields = [...FIELDS.in(line)];
      return fields.length > 0 && fields.every(({ key }) => values[key].trim() === '') ? [] : [fill(line)];
    });
  const body = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (channel === 'sms') return { subject: null, text: inGsmAlphabet(body) };
  return { subject: fill(oneLine(subject ?? '')), text: body };
}

/** As long as the message usually gets, which decides whether a text message has room. */
export function longestMessage(channel: Channel, template: Template, links: Pick<MessageValues, 'link' | 'optOut'>) {
  const longest = Object.fromEntries(MESSAGE_FIELDS.map((field) => [field.key, field.longest]));
  return renderMessage(channel, template, { ...(longest as unknown as MessageValues), ...links });
}

/** Values of other people must not become lines, headers or control characters of a message. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
