import { MERGE_FIELDS, type MergeField } from '../contracts/merge-fields.js';

const byWrittenName = new Map(MERGE_FIELDS.flatMap((f) => [f.name, f.alias].map((name) => [folded(name), f] as const)));

/** Finds a field by its Danish or English name, ignoring case, Unicode form and surrounding spaces. */
export function mergeFieldNamed(written: string): MergeField | undefined {
  return byWrittenName.get(folded(written));
}

/** The field name with the smallest edit distance to `written`; the first of several. */
export function nearestMergeFieldName(written: string): string {
  const names = [...MERGE_FIELDS.map((f) => f.name), ...MERGE_FIELDS.map((f) => f.alias)];
  const distances = names.map((name) => editDistance(folded(written), folded(name)));
  return names[distances.indexOf(Math.min(...distances))]!;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Levenshtein distance: characters inserted, removed or replaced. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = row[j]! + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
