import type { ReportKind, TemplateTerms } from '../contracts/index.js';

export interface KnownTemplate {
  readonly id: string;
  readonly terms: TemplateTerms;
}

/**
 * The template that is proposed for a damage: the first whose words are in it, otherwise the first that is for all
 * damages. The company's own ones come first, so that a copy takes the place of its original.
 */
export function chooseTemplate(
  kind: ReportKind,
  damage: readonly (string | null)[],
  known: readonly KnownTemplate[],
): KnownTemplate | null {
  const told = damage.join(' ').toLocaleLowerCase('da');
  const ofKind = known.filter(({ terms }) => terms.kind === kind);
  const meant = ofKind.find(({ terms }) =>
    terms.damageTypes.some((word) => told.includes(word.toLocaleLowerCase('da'))),
  );
  return meant ?? ofKind.find(({ terms }) => terms.damageTypes.length === 0) ?? ofKind[0] ?? null;
}
