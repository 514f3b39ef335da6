import { boundaryOf } from '#platform/forms';
import { MAX_TOKEN_LENGTH } from './json-push.js';
import { isForm } from './message-reader.js';

/** Senders put the code first; no more than this is searched before the sender is known. */
const MAX_BYTES_SEARCHED = 8192;

const NAME_AND_SCALAR =
  /\s*"([^"\\\x00-\x1f]{1,100})"\s*:\s*(?:"((?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-f]{4})*)"|-?[\d.eE+-]+|true|false|null)\s*,/iy;

/**
 * Finds the security code near the beginning of a message, if it is unambiguous: a field of the top-level JSON object, or a
 * field of the form. Null if this cheap search does not find it; then the whole message is parsed.
 */
export function tokenNearTheStart(contentType: string, body: Buffer): string | null {
  const start = body.subarray(0, MAX_BYTES_SEARCHED);
  const found = !isForm(contentType)
    ? inJson(start.toString('utf8'))
    : /^multipart/i.test(contentType)
      ? inParts(start, boundaryOf(contentType))
      : inPairs(start.toString('latin1'));
  const token = found?.trim() ?? '';
  // Other characters depend on the charset, which the full parser handles.
  return token !== '' && token.length <= MAX_TOKEN_LENGTH && /^[\x20-\x7e]+$/.test(token) ? token : null;
}

function inJson(start: string): string | null {
  const open = /^\ufeff?\s*\{/.exec(start);
  NAME_AND_SCALAR.lastIndex = open?.[0].length ?? start.length;
  for (let pair = NAME_AND_SCALAR.exec(start); pair; pair = NAME_AND_SCALAR.exec(start)) {
    const [, name, text] = pair;
    if (name === 'securityToken') return text === undefined ? null : (JSON.parse(`"${text}"`) as string);
  }
  return null;
}

function inPairs(start: string): string | null {
  const value = /(?:^|&)securityToken=([^&]*)&/.exec(start)?.[1];
  if (value === undefined) return null;
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    // Not UTF-8, so the full parser decides.
    return null;
  }
}

function inParts(start: Buffer, boundary: string | null): string | null {
  if (boundary === null) return null;
  const [, ...parts] = `\r\n${start.toString('latin1')}`.split(`\r\n--${boundary}\r\n`);
  // The last part may be truncated.
  for (const part of parts.slice(0, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const isCode = /^content-disposition:\s*form-data;\s*name="?securityToken"?\s*$/im.test(part.slice(0, end));
    if (end !== -1 && isCode) return part.slice(end + 4);
  }
  return null;
}
