import { maskCpr, maskCprInIdentifier, readIdentifier } from '#shared-kernel';

/**
 * Normalises a text for storage: trimmed, Unicode NFC, CPR numbers masked; null if nothing remains. Removes NUL and replaces
 * unpaired surrogates by U+FFFD, because PostgreSQL stores neither.
 */
export function keptText(sent: string | null | undefined): string | null {
  return kept(sent, maskCpr);
}

/** The same of a number that identifies something: ten digits alone are kept, since it is looked up and answered by. */
export function keptIdentifier(sent: string | null | undefined): string | null {
  return kept(sent, (text) => maskCprInIdentifier(readIdentifier(text))) || null;
}

function kept(sent: string | null | undefined, masked: (text: string) => string): string | null {
  if (typeof sent !== 'string') return null;
  const text = withoutNul(sent).toWellFormed().normalize('NFC').trim();
  return text === '' ? null : masked(text);
}

/** True for a missing value: undefined, null, or blank text. */
export function isBlank(sent: unknown): boolean {
  return sent === undefined || sent === null || (typeof sent === 'string' && withoutNul(sent).trim() === '');
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
