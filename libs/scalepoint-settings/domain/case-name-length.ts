/** The maximum number of user-perceived characters of a case name. */
export const MAX_CASE_NAME_LENGTH = 100;

// One perceived character can be a letter with any number of accents, more than any screen or column can take.
const MAX_CODE_UNITS = 2_000;

const perceivedCharacters = new Intl.Segmenter('da', { granularity: 'grapheme' });

/**
 * The text itself if it has at most `MAX_CASE_NAME_LENGTH` user-perceived characters, else its beginning up to a whole
 * word plus `…`, within that length. A single word that is too long is cut between two characters, never
 * inside a surrogate pair, an emoji sequence or a letter with its accents.
 */
export function shortened(text: string): string {
  const beginning = charactersOf(text, MAX_CASE_NAME_LENGTH + 1);
  if (beginning.length <= MAX_CASE_NAME_LENGTH && beginning.join('').length === text.length) return text;

  const room = beginning.slice(0, MAX_CASE_NAME_LENGTH - 1);
  const endsWithAWord = beginning[room.length] === ' ';
  const cut = room.join('');
  const words = endsWithAWord ? cut : cut.replace(/\s+\S*$/u, '');
  return `${withoutLooseEnd(words) || cut}…`;
}

function charactersOf(text: string, most: number): string[] {
  const characters: string[] = [];
  for (const { segment, index } of perceivedCharacters.segment(text)) {
    if (characters.length === most || index + segment.length > MAX_CODE_UNITS) break;
    characters.push(segment);
  }
  return characters;
}

function withoutLooseEnd(text: string): string {
  return text.replace(/[\s,;:|/·•([{–—-]+$/u, '');
}
