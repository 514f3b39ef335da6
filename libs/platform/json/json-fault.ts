import { createScanner } from 'jsonc-parser';

/** What JSON needs at a position where it is not. */
export type JsonExpectation = keyof typeof EXPECTED_IN_JSON;

export interface JsonFault {
  /** Characters before the fault. */
  readonly position: number;
  readonly expected: JsonExpectation;
}

export const EXPECTED_IN_JSON = {
  value: {
    da: 'her skal stå en værdi: tekst i "anførselstegn", et tal, true, false, null, { eller [',
    en: 'a value must stand here: a text in "quotation marks", a number, true, false, null, { or [',
  },
  'name-or-brace': {
    da: 'her skal stå et feltnavn i "anførselstegn" eller }',
    en: 'a field name in "quotation marks" or } must stand here',
  },
  name: {
    da: 'her skal stå et feltnavn i "anførselstegn"; der må ikke være komma efter det sidste felt',
    en: 'a field name in "quotation marks" must stand here; no comma may follow the last field',
  },
  colon: { da: 'her skal stå et kolon efter feltnavnet', en: 'a colon must follow the field name here' },
  'comma-or-brace': { da: 'her skal stå komma eller }', en: 'a comma or } must stand here' },
  'comma-or-bracket': { da: 'her skal stå komma eller ]', en: 'a comma or ] must stand here' },
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

const SPACE = /[ \t\r\n]/;
const NUMBER_START = /[-\d]/;
const WORDS = ['true', 'false', 'null'];
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

// `value-or-bracket` is only expected behind an opening bracket, where a fault is told as a missing value.
type Expected = JsonExpectation | 'value-or-bracket';

/**
 * The first place where a text that `JSON.parse` rejected stops being JSON, because its message does not always tell the
 * place; null when it is JSON. Only the tokens of jsonc-parser are used: its parser recurses, so that deep nesting would
 * exhaust the stack, and accepts comments.
 */
export function findJsonFault(text: string): JsonFault | null {
  const scanner = createScanner(text);
  const closers: ('}' | ']')[] = [];
  const afterValue = (): Expected => {
    const closer = closers.at(-1);
    return closer === '}' ? 'comma-or-brace' : closer === ']' ? 'comma-or-bracket' : 'end';
  };
  let expected: Expected = 'value';
  for (;;) {
    do scanner.scan();
    while (SPACE.test(text[scanner.getTokenOffset()] ?? ''));
    const position = scanner.getTokenOffset();
    const first = text[position];
    if (first === undefined && expected === 'end') return null;

    const mayClose = expected === 'name-or-brace' || expected === 'value-or-bracket' || expected.startsWith('comma-or');
    if (mayClose && first === closers.at(-1)) {
      closers.pop();
      expected = afterValue();
    } else if (first === ',' && expected.startsWith('comma-or')) {
      expected = expected === 'comma-or-brace' ? 'name' : 'value';
    } else if (first === ':' && expected === 'colon') {
      expected = 'value';
    } else if (first === '"' && (expected === 'name' || expected === 'name-or-brace' || isValue(expected))) {
      const fault = scanner.getTokenError() === 0 ? null : faultInString(text, position);
      if (fault) return fault;
      expected = isValue(expected) ? afterValue() : 'colon';
    } else if (isValue(expected) && (first === '{' || first === '[')) {
      closers.push(first === '{' ? '}' : ']');
      expected = first === '{' ? 'name-or-brace' : 'value-or-bracket';
    } else if (isValue(expected) && isScalar(first, scanner.getTokenValue(), scanner.getTokenError())) {
      expected = afterValue();
    } else {
      return { position, expected: expected === 'value-or-bracket' ? 'value' : expected };
    }
  }
}

function isValue(expected: Expected): boolean {
  return expected === 'value' || expected === 'value-or-bracket';
}

function isScalar(first: string | undefined, token: string, error: number): boolean {
  return WORDS.includes(token) || (first !== undefined && NUMBER_START.test(first) && token !== '-' && error === 0);
}

/** The scanner says that a string is wrong, and not where. */
function faultInString(text: string, open: number): JsonFault | null {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return null;
    if (code < 0x20) return { position: at, expected: 'no-control-character' };
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { position: at, expected: 'escape' };
    at = ESCAPE.lastIndex - 1;
  }
  return { position: open, expected: 'end-of-text' };
}
