import { EXPECTED_IN_JSON, findJsonFault, placeOf } from '#platform/json';
import { UnreadableBody } from './wire-errors.js';

/** Maximum nesting of objects and lists; our messages have six levels. */
export const MAX_LEVELS = 64;
/** Maximum number of values; 200 tasks with all fields have a hundredth of it. */
const MAX_VALUES = 1_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8, without a byte order mark.
 * @throws UnreadableBody with the position of the first invalid byte
 */
export function decodeUtf8(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    const byte = firstByteNotUtf8(body);
    throw new UnreadableBody(
      {
        da: `Byte ${byte} er ikke UTF-8. Send beskeden som UTF-8.`,
        en: `Byte ${byte} is not UTF-8. Send the message as UTF-8.`,
      },
      { byte },
    );
  }
}

/**
 * Parses a JSON text.
 * @param original the text as sent, if `text` is a masked copy: positions refer to it
 * @throws UnreadableBody with line, column and what was expected there
 */
export function parseJson(text: string, original: string = text): unknown {
  refuseStructure(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const fault = findJsonFault(original);
    if (!fault) throw error;
    if (original.trim() === '') {
      throw new UnreadableBody(
        { da: 'Den er tom. Send et JSON-objekt.', en: 'It is empty. Send a JSON object.' },
        { line: 1, column: 1, position: 0 },
      );
    }
    throw UnreadableBody.at(placeOf(original, fault.position), 'JSON', withStop(EXPECTED_IN_JSON[fault.expected]), {
      expected: fault.expected,
    });
  }
}

/** The position of the first invalid byte; only for bodies that are known to contain one. */
export function firstByteNotUtf8(body: Buffer): number {
  const lenient = body.toString('utf8');
  let byte = 0;
  let from = 0;
  for (let at = lenient.indexOf('\ufffd'); at !== -1; at = lenient.indexOf('\ufffd', from)) {
    byte += Buffer.byteLength(lenient.slice(from, at));
    // The replacement character may have been sent as such, as EF BF BD.
    if (body[byte] !== 0xef || body[byte + 1] !== 0xbf || body[byte + 2] !== 0xbd) return byte;
    byte += 3;
    from = at + 1;
  }
  return body.length;
}

/**
 * Runs before anything else: JSON.parse takes seconds for megabytes of brackets, recursive code would overflow on them, and
 * millions of values would create millions of objects.
 * @throws UnreadableBody
 */
export function refuseStructure(text: string): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = closingQuote(text, at);
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      values += 1;
      if (depth > MAX_LEVELS) {
        throw UnreadableBody.at(placeOf(text, at), 'JSON', {
          da: `objekter og lister må højst ligge ${MAX_LEVELS} niveauer inde i hinanden.`,
          en: `objects and lists may be nested at most ${MAX_LEVELS} levels deep.`,
        });
      }
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x2c) values += 1;
    if (values > MAX_VALUES) {
      throw UnreadableBody.at(placeOf(text, at), 'JSON', {
        da: `der må højst være ${MAX_VALUES} værdier. Del opgaverne på flere beskeder.`,
        en: `there may be at most ${MAX_VALUES} values. Split the tasks into several messages.`,
      });
    }
  }
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x5c) at += 1;
  }
  return text.length;
}

function withStop({ da, en }: { readonly da: string; readonly en: string }) {
  return { da: `${da}.`, en: `${en}.` };
}
