import type { Flaw } from './field-rule.js';
import { nearestName } from './nearest-name.js';

/** The error for a property that the API does not know, with the most similar known one. */
export function unknownProperty(name: string, known: Iterable<string>, pointer = ''): Flaw {
  const meant = nearestName(name, known);
  return {
    pointer,
    code: 'unknown-property',
    da: `Ukendt felt.${meant ? ` Mente du "${meant}"?` : ''}`,
    en: `Unknown property.${meant ? ` Did you mean "${meant}"?` : ''}`,
  };
}

/** Escapes a name for a JSON pointer (RFC 6901). */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
