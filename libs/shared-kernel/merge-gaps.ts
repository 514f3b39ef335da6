/** Marks a merge field without a value. A noncharacter, so no text contains it. */
export const GAP = '\uFDD0';
const FIRST_STAND_IN = 0xf0000;
const LAST_STAND_IN = 0x10ffff;
const PLACEHOLDER = `[${GAP}\\u{${FIRST_STAND_IN.toString(16)}}-\\u{${LAST_STAND_IN.toString(16)}}]`;
const STAND_IN = /[\u{f0000}-\u{10ffff}]/gu;

const INNERMOST_BRACKETS = /\(([^()[\]{}]*)\)|\[([^()[\]{}]*)\]|\{([^()[\]{}]*)\}/gu;
// A dash between words separates only with spaces around it (not in "el-arbejde"); beside a field it always does.
const SEPARATOR = new RegExp(
  `(\\s+[-–—|/·•]+\\s+|\\s*[,;:]+\\s+|(?<=${PLACEHOLDER})\\s*[-–—|/·•,;:]+\\s*|\\s*[-–—|/·•,;:]+\\s*(?=${PLACEHOLDER}))`,
  'u',
);
const VISIBLE = new RegExp(`[\\p{L}\\p{N}\\p{S}]|${PLACEHOLDER}`, 'u');

/** The placeholder of the filled field number `index`, so that tidying up does not affect its text. */
export function standIn(index: number): string {
  return String.fromCodePoint(FIRST_STAND_IN + index);
}

export function withoutPlaceholders(text: string): string {
  return text.replace(STAND_IN, '').replaceAll(GAP, '');
}

/** Replaces the placeholders with the texts of the filled fields in a single pass, so texts are not interpreted. */
export function withTexts(skeleton: string, texts: readonly string[]): string {
  return skeleton.replace(STAND_IN, (mark) => texts[mark.codePointAt(0)! - FIRST_STAND_IN] ?? '');
}

/**
 * Removes the gaps, each with the characters that only made sense with its field: the brackets around it, and one
 * adjacent separator (the weaker one, so that `Police: [x] - [y]` without x is `Police - y`).
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
