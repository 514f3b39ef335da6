import { parseJsonString } from './json-push.js';
import type { ParsedTask } from './parsed-task.js';
import { maskCprInJson, maskCprInXml, withoutSecrets } from './raw-masking.js';
import { parseXml } from './service-tasks.js';

/**
 * Parses the stored `maskedRaw` of a push again: JSON or XML.
 * @throws UnreadableBody, MalformedDelivery
 */
export function parseStored(maskedRaw: string): readonly ParsedTask[] {
  return maskedRaw.trimStart().startsWith('<') ? parseXml(maskedRaw).tasks : parseJsonString(maskedRaw).tasks;
}

/**
 * A readable copy of a body that could not be parsed: invalid UTF-8 is replaced, form escapes are decoded, and CPR numbers
 * and tokens are masked as far as they are recognisable.
 * @param longest maximum number of characters
 */
export function storableText(body: Buffer, longest: number): string {
  const isForm = /^[\w.%-]{1,100}=/.test(body.toString('latin1', 0, 200));
  // More is not needed for the copy: decoding a form shortens a text by two thirds at most, and the margin ensures that a code
  // is truncated only beyond the copy.
  const looked = (isForm ? longest * 3 : longest) + 4000;
  // NUL is removed before masking: in UTF-16 there is one between any two letters.
  const sent = body.toString('utf8', 0, looked).replaceAll('\0', '');
  const text = isForm ? withoutFormEscapes(sent) : sent;
  const masked = /^\s*[{[]/.test(text) ? maskCprInJson(text) : maskCprInXml(text);
  return withoutSecrets(masked).slice(0, longest).toWellFormed();
}

function withoutFormEscapes(text: string): string {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // In a form unescaped characters are ASCII, one byte each.
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
