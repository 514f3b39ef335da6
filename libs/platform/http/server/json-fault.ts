/** The position of a JSON syntax error: `offset` from 0, line and column from 1. */
export interface JsonFault {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

const [QUOTE, BACKSLASH, MIN_CHARACTER] = [0x22, 0x5c, 0x20];
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.])|true|false|null/y;

/**
 * Finds the first syntax error of a text that `JSON.parse` rejected, because its message does not always tell the
 * place.
 */
export function jsonFaultIn(text: string): JsonFault {
  const offset = firstFault(text);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { offset, line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

// What is expected next. Not recursive, because the input decides the depth.
type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end' | 'nothing';

function firstFault(text: string): number {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const matched = pattern.test(text);
    if (matched) at = pattern.lastIndex;
    return matched;
  };
  // By hand: a repeating expression would overflow the engine's stack on megabytes.
  const takeString = (): boolean => {
    if (text[at] !== '"') return false;
    for (let place = at + 1; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      if (code === QUOTE) {
        at = place + 1;
        return true;
      }
      if (code < MIN_CHARACTER) return false;
      if (code !== BACKSLASH) continue;
      ESCAPE.lastIndex = place + 1;
      if (!ESCAPE.test(text)) return false;
      place = ESCAPE.lastIndex - 1;
    }
    return false;
  };
  for (;;) {
    take(SPACE);
    const next = text[at];
    const mayEnd = expected === 'comma or end' || expected === 'name or end' || expected === 'value or end';
    if (mayEnd && next === closers.at(-1)) {
      closers.pop();
      at += 1;
      expected = closers.length > 0 ? 'comma or end' : 'nothing';
    } else if (expected === 'comma or end' && next === ',') {
      at += 1;
      expected = closers.at(-1) === '}' ? 'name' : 'value';
    } else if (expected === 'name' || expected === 'name or end') {
      if (!takeString()) return at;
      take(SPACE);
      if (text[at] !== ':') return at;
      at += 1;
      expected = 'value';
    } else if (expected === 'value' || expected === 'value or end') {
      if (next === '{' || next === '[') {
        closers.push(next === '{' ? '}' : ']');
        at += 1;
        expected = next === '{' ? 'name or end' : 'value or end';
      } else if (takeString() || take(WORD)) {
        expected = closers.length > 0 ? 'comma or end' : 'nothing';
      } else {
        return at;
      }
    } else {
      return at;
    }
  }
}
