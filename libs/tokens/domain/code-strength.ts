const MIN_LENGTH = 8;
const MIN_DIGITS = 12;
const MAX_REPEATED_PART = 3;
const KEYBOARD_ROWS = ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm'];

export type CodeWeakness = 'too-short' | 'repeated' | 'sequence' | 'too-few-digits';

/**
 * Why a code is too easy to guess; null if it is not. The insurer chooses the code, so this rejects only codes that
 * the limits on wrong codes (ADR 19) cannot protect.
 */
export function weaknessOf(code: string): CodeWeakness | null {
  const text = code.toLowerCase();
  if (text.length < MIN_LENGTH) return 'too-short';
  if (isRepeated(text)) return 'repeated';
  if (isSequence(text)) return 'sequence';
  return text.length < MIN_DIGITS && /^\d+$/.test(text) ? 'too-few-digits' : null;
}

/** `aaaaaaaa`, `12121212`, `abcabcabc`: a repeated part of one to three characters. */
function isRepeated(text: string): boolean {
  for (let length = 1; length <= MAX_REPEATED_PART; length += 1) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return true;
  }
  return false;
}

/** `12345678`, `87654321`, `abcdefgh`, `1234567890`, `qwertyui`. */
function isSequence(text: string): boolean {
  const steps = [...text].slice(1).map((character, index) => stepBetween(text.charAt(index), character));
  if (steps.every((step) => step === 1) || steps.every((step) => step === -1)) return true;
  return KEYBOARD_ROWS.some((row) => row.includes(text) || [...row].reverse().join('').includes(text));
}

/** 0 follows 9, as on a keyboard. */
function stepBetween(before: string, after: string): number {
  const pair = before + after;
  if (pair === '90') return 1;
  if (pair === '09') return -1;
  return (after.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
}
