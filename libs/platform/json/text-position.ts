/** A place in a text that was sent. Line and column count from 1, in characters as JavaScript counts them. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
  /** Characters before it. */
  readonly position: number;
}

/** Line and column of the character at `position`. A line ends with a line feed, so CRLF counts once. */
export function placeOf(text: string, position: number): TextPosition {
  let line = 1;
  let lineStart = 0;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < position; feed = text.indexOf('\n', feed + 1)) {
    line += 1;
    lineStart = feed + 1;
  }
  return { line, column: position - lineStart + 1, position };
}
