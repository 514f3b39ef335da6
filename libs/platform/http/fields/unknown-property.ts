import type { Flaw } from './field-rule.js';
import { nearestName } from './nearest-name.js';

/** A property that the API does not know, with the one that was probably meant. */
export function unknownProperty(name: string, known: Iterable<string>, pointer = ''): Flaw {
  const meant = nearestName(name, known);
  return {
    pointer,
    code: 'unknown-property',
    da: `Kendes ikke.${meant ? ` Mente du "${meant}"?` : ''}`,
    en: `Is not known.${meant ? ` Did you mean "${meant}"?` : ''}`,
  };
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
