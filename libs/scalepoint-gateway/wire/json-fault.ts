/** What JSON expects at the position of the error. */
export type JsonExpectation = keyof typeof EXPECTED;

export interface JsonFault {
  /** Number of characters before the error. */
  readonly position: number;
  readonly expected: JsonExpectation;
}

export const EXPECTED = {
  value: {
    da: 'her skal stå en værdi: tekst i "anførselstegn", et tal, true, false, null, { eller [',
    en: 'a value is expected here: a string in "quotation marks", a number, true, false, null, { or [',
  },
  'name-or-brace': {
    da: 'her skal stå et feltnavn i "anførselstegn" eller }',
    en: 'a field name in "quotation marks" or } is expected here',
  },
  name: {
    da: 'her skal stå et feltnavn i "anførselstegn"; der må ikke være komma efter det sidste felt',
    en: 'a field name in "quotation marks" is expected here; no comma may follow the last field',
  },
  colon: { da: 'her skal stå et kolon efter feltnavnet', en: 'a colon must follow the field name here' },
  'comma-or-brace': { da: 'her skal stå komma eller }', en: 'a comma or } is expected here' },
  'comma-or-bracket': { da: 'her skal stå komma eller ]', en: 'a comma or ] is expected here' },
  end: { da: 'beskeden skal slutte her; der står mere efter den', en: 'the message must end here; more follows it' },
  'end-of-text': {
    da: 'teksten mangler sit afsluttende anførselstegn',
    en: 'the text lacks its closing quotation mark',
  },
  escape: {
    da: 'efter en omvendt skråstreg skal stå et af " \\ / b f n r t eller u og fire hexcifre',
    en: 'a backslash must be followed by one of " \\ / b f n r t, or by u and four hexadecimal digits',
  },
  'no-control-character': {
    da: 'linjeskift, tabulator og andre styretegn skal i en tekst skrives som \\n, \\t eller \\u00xx',
    en: 'line breaks, tabs and other control characters in a text must be written as \\n, \\t or \\u00xx',
  },
} as const;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/**
 * Finds the first position at which a text is not valid JSON; null if it is valid.
 *
 * JSON.parse reports a position only in some messages, and its wording depends on the engine. This parser does not recurse,
 * so deep nesting cannot exhaust the stack.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    // A value must begin here.
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      at = skipSpace(text, at + 1);
      if (text[at] !== (opening === '{' ? '}' : ']')) {
        open.push(opening);
        if (opening === '[') continue;
        const afterName = walkName(text, at, 'name-or-brace');
        if (typeof afterName !== 'number') return afterName;
        at = afterName;
        continue;
      }
      at += 1;
    } else {
      const afterScalar = walkScalar(text, at);
      if (typeof afterScalar !== 'number') return afterScalar;
      at = afterScalar;
    }
    // A value has ended here: close objects and lists until another value must follow.
    for (;;) {
      at = skipSpace(text, at);
      const inside = open.at(-1);
      if (inside === undefined) return at === text.length ? null : { position: at, expected: 'end' };
      if (text[at] === ',') {
        at = skipSpace(text, at + 1);
        if (inside === '[') break;
        const afterName = walkName(text, at, 'name');
        if (typeof afterName !== 'number') return afterName;
        at = afterName;
        break;
      }
      if (text[at] !== (inside === '{' ? '}' : ']')) {
        return { position: at, expected: inside === '{' ? 'comma-or-brace' : 'comma-or-bracket' };
      }
      open.pop();
      at += 1;
    }
  }
}

/** Walks from the name of a field to the beginning of its value. */
function walkName(text: string, at: number, expected: JsonExpectation): number | JsonFault {
  if (text[at] !== '"') return { position: at, expected };
  const afterName = walkString(text, at);
  if (typeof afterName !== 'number') return afterName;
  const colon = skipSpace(text, afterName);
  return text[colon] === ':' ? skipSpace(text, colon + 1) : { position: colon, expected: 'colon' };
}

function walkScalar(text: string, at: number): number | JsonFault {
  if (text[at] === '"') return walkString(text, at);
  for (const token of [NUMBER, WORD]) {
    token.lastIndex = at;
    if (token.test(text)) return token.lastIndex;
  }
  return { position: at, expected: 'value' };
}

function walkString(text: string, open: number): number | JsonFault {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { position: at, expected: 'no-control-character' };
    if (code === 0x5c) {
      ESCAPE.lastIndex = at + 1;
      if (!ESCAPE.test(text)) return { position: at, expected: 'escape' };
      at = ESCAPE.lastIndex - 1;
    }
  }
  return { position: open, expected: 'end-of-text' };
}

function skipSpace(text: string, at: number): number {
  let next = at;
  for (let code = text.charCodeAt(next); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;) {
    next += 1;
    code = text.charCodeAt(next);
  }
  return next;
}
