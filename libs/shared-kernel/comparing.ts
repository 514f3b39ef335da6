import { identifierKey } from './identifiers.js';

/** Normalizes case, spacing, Unicode form and what is not seen, to compare names, addresses and aliases. */
export function comparable(text: string): string {
  return identifierKey(text).replace(/\s+/gu, ' ');
}

/**
 * A comparable text and its other spellings of `å`: people and systems write `Aagaard` and `Ågaard` of the same name.
 */
export function spellingsOf(text: string): string[] {
  const key = comparable(text);
  return [...new Set([key, key.replaceAll('aa', 'å'), key.replaceAll('å', 'aa')])];
}

/** Whether two JSON values are equal, regardless of the order of properties, which the database changes. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = Object.keys(mine);
  return (
    names.length === Object.keys(theirs).length &&
    names.every((name) => Object.hasOwn(theirs, name) && isSameJson(mine[name], theirs[name]))
  );
}
