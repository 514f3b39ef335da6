/**
 * Characters that are neither seen nor typed, and are copied or saved together with a text: the byte order mark, zero
 * width, direction marks and the soft hyphen.
 */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/**
 * A name, number or code that identifies something, as every door reads it: in Unicode NFC, without characters that
 * are not seen, trimmed. Letter case is kept, since it is shown.
 */
export function readIdentifier(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').trim();
}

/** What two identifiers are compared by: letter case does not tell them apart. */
export function identifierKey(text: string): string {
  return readIdentifier(text).toLocaleLowerCase('da');
}
