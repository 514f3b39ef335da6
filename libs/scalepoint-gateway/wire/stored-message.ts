import { parseJsonString } from './json-push.js';
import type { ParsedTask } from './parsed-task.js';
import { maskCprInJson, maskCprInXml, withoutSecrets } from './raw-masking.js';
import { parseXml } from './service-tasks.js';

/**
 * Reads the `maskedRaw` of a push once more, as it was stored: JSON or XML.
 * @throws UnreadableBody, MalformedDelivery
 */
export function parseStored(maskedRaw: string): readonly ParsedTask[] {
  return maskedRaw.trimStart().startsWith('<') ? parseXml(maskedRaw).tasks : parseJsonString(maskedRaw).tasks;
}

/**
 * A copy of a body that could not be read, for a person to look at: as text, with what is not UTF-8 replaced, escapes
 * of forms undone, and CPR numbers and tokens masked as far as they can be recognised.
 * @param longest characters of the copy
 */
export function storableText(body: Buffer, longest: number): string {
  const isForm = /^[\w.%-]{1,100}=/.test(body.toString('latin1', 0, 200));
  // Beyond this nothing ends up in the copy: undoing a form's escapes makes text shorter, by two thirds at most, and a
  // code is cut by the end of what was looked at only where it is beyond the copy.
  const looked = (isForm ? longest * 3 : longest) + 4000;
  // Without NUL before it is masked: in UTF-16 one stands between any two letters of a name.
  const sent = body.toString('utf8', 0, looked).replaceAll('\0', '');
  const text = isForm ? withoutFormEscapes(sent) : sent;
  const masked = /^\s*[{[]/.test(text) ? maskCprInJson(text) : maskCprInXml(text);
  return withoutSecrets(masked).slice(0, longest).toWellFormed();
}

function withoutFormEscapes(text: string): string {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // What was not escaped is ASCII in a form, so that each character is one byte.
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
