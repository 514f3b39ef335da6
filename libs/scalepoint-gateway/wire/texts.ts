import { maskCpr } from './cpr.js';

/**
 * Normalises a text for storage: trimmed, Unicode NFC, CPR numbers masked; null if nothing remains. Removes NUL and replaces
 * unpaired surrogates by U+FFFD, because PostgreSQL stores neither.
 */
export function keptText(sent: string | null | undefined): string | null {
  if (typeof sent !== 'string') return null;
  const text = withoutNul(sent).toWellFormed().normalize('NFC').trim();
  return text === '' ? null : maskCpr(text);
}

/** True for a missing value: undefined, null, or blank text. */
export function isBlank(sent: unknown): boolean {
  return sent === undefined || sent === null || (typeof sent === 'string' && withoutNul(sent).trim() === '');
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
