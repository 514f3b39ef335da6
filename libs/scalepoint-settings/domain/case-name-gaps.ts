/** Stands in a text where a merge field had nothing to say. A noncharacter, so it is nobody's text. */
export const GAP = '\uFDD0';
const FIRST_STAND_IN = 0xf0000;
const LAST_STAND_IN = 0x10ffff;
const PLACEHOLDER = `[${GAP}\\u{${FIRST_STAND_IN.toString(16)}}-\\u{${LAST_STAND_IN.toString(16)}}]`;
const STAND_IN = /[\u{f0000}-\u{10ffff}]/gu;

const INNERMOST_BRACKETS = /\(([^()[\]{}]*)\)|\[([^()[\]{}]*)\]|\{([^()[\]{}]*)\}/gu;
// A dash between words separates only with spaces round it (as in "el-arbejde" it does not); beside a field it does anyway.
const SEPARATOR = new RegExp(
  `(\\s+[-–—|/·•]+\\s+|\\s*[,;:]+\\s+|(?<=${PLACEHOLDER})\\s*[-–—|/·•,;:]+\\s*|\\s*[-–—|/·•,;:]+\\s*(?=${PLACEHOLDER}))`,
  'u',
);
const VISIBLE = new RegExp(`[\\p{L}\\p{N}\\p{S}]|${PLACEHOLDER}`, 'u');

/** The character that stands for the filled field number `index`, so that tidying cannot read what is in it. */
export function standIn(index: number): string {
  return String.fromCodePoint(FIRST_STAND_IN + index);
}

export function withoutPlaceholders(text: string): string {
  return text.replace(STAND_IN, '').replaceAll(GAP, '');
}

/** Puts the texts of the filled fields where their stand-ins are: one pass, so nothing in a text is read again. */
export function withTexts(skeleton: string, texts: readonly string[]): string {
  return skeleton.replace(STAND_IN, (mark) => texts[mark.codePointAt(0)! - FIRST_STAND_IN] ?? '');
}

/**
 * Takes out the gaps, and with each what only made sense together with its field: the brackets round it, and one of
 * the separators beside it (the weaker one, so that `Police: [x] - [y]` without x is `Police - y`).
 */
export function withoutGaps(skeleton: string): string {
  let text = skeleton;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(INNERMOST_BRACKETS, (whole, round?: string, square?: string, curly?: string) => {
      if (!whole.includes(GAP)) return whole;
      const inside = withoutGapsInList(round ?? square ?? curly ?? '');
      return inside === '' ? GAP : whole.at(0) + inside + whole.at(-1);
    });
  }
  return withoutGapsInList(text);
}

function withoutGapsInList(text: string): string {
  const pieces = text.split(SEPARATOR);
  let list: string | undefined;
  let joint = '';
  for (let i = 0; i < pieces.length; i += 2) {
    joint = stronger(joint, pieces[i - 1] ?? '');
    const item = pieces[i]!;
    const rest = item.replaceAll(GAP, '');
    if (item !== rest && !VISIBLE.test(rest)) continue;
    list = list === undefined ? rest : list + joint + rest;
    joint = '';
  }
  return (list ?? '').replace(/\s+/gu, ' ').trim();
}

function stronger(a: string, b: string): string {
  return strength(b) > strength(a) ? b : a;
}

function strength(separator: string): number {
  if (separator === '') return 0;
  if (separator.includes(':')) return 1;
  return /[,;]/.test(separator) ? 2 : 3;
}
