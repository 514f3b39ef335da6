import type { FieldRefusal } from './domain-error.js';
import { GAP, standIn, withoutGaps, withoutPlaceholders, withTexts } from './merge-gaps.js';

/** A merge field is the text between a `[` and the next `]` with no other bracket in between; any other bracket is text. */
const FIELD = /\[([^[\]]*)\]/g;

export interface NamedField {
  /** The name between the brackets of a template. */
  readonly name: string;
  /** The English name, accepted as an alternative. */
  readonly alias: string;
}

/** The merge fields that templates of one kind may contain, such as `[By]`, and what fills them. */
export class MergeFields<F extends NamedField> {
  private readonly byWrittenName: ReadonlyMap<string, F>;

  constructor(readonly all: readonly F[]) {
    this.byWrittenName = new Map(all.flatMap((f) => [f.name, f.alias].map((name) => [folded(name), f] as const)));
  }

  /** Finds a field by its Danish or English name, ignoring case, Unicode form and surrounding spaces. */
  named(written: string): F | undefined {
    return this.byWrittenName.get(folded(written));
  }

  /** The fields that a template contains, each once. */
  in(template: string): ReadonlySet<F> {
    return new Set(namesIn(template).flatMap((name) => this.named(name) ?? []));
  }

  /** An error for each name that is no field, with the field that was probably meant. */
  faultsIn(template: string, pointer: string, code: string): FieldRefusal[] {
    const unknown = new Set(namesIn(template).filter((name) => !this.named(name)));
    return [...unknown].map((name) => ({ pointer, code, ...this.unknown(name) }));
  }

  /**
   * One line of a template with the texts of its fields. A field without a text is removed together with its brackets and an
   * adjacent separator or colon; a name that is no field stays as written.
   */
  fill(line: string, textOf: (field: F) => string): string {
    const texts: string[] = [];
    const skeleton = withoutPlaceholders(line).replace(FIELD, (written, name: string) => {
      const field = this.named(name);
      const text = field ? textOf(field) : written;
      return text === '' ? GAP : standIn(texts.push(text) - 1);
    });
    return withTexts(withoutGaps(skeleton), texts);
  }

  /** The field name with the smallest edit distance to `written`; the first of several. */
  private nearestTo(written: string): string {
    const names = [...this.all.map((f) => f.name), ...this.all.map((f) => f.alias)];
    const distances = names.map((name) => editDistance(folded(written), folded(name)));
    return names[distances.indexOf(Math.min(...distances))]!;
  }

  private unknown(name: string): { readonly da: string; readonly en: string } {
    if (name.trim() === '') {
      return {
        da: 'Flettefeltet [] har intet navn. Slet klammerne, eller vælg et felt fra listen.',
        en: 'The merge field [] has no name. Remove the brackets, or pick a field from the list.',
      };
    }
    const nearest = this.nearestTo(name);
    return {
      da: `Flettefeltet [${name}] findes ikke. Mente du [${nearest}]?`,
      en: `There is no merge field [${name}]. Did you mean [${nearest}]?`,
    };
  }
}

function namesIn(template: string): string[] {
  return Array.from(template.matchAll(FIELD), ([, name = '']) => name);
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
