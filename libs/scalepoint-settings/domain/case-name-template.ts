import type { FieldRefusal } from '#shared-kernel';
import { type CaseNameValues, DEFAULT_CASE_NAME_TEMPLATE, MERGE_FIELDS } from '../contracts/index.js';
import { CaseNameTemplateHasUnusableLength, UnknownMergeField } from './case-name-errors.js';
import { GAP, standIn, withoutGaps, withoutPlaceholders, withTexts } from './case-name-gaps.js';
import { shortened } from './case-name-length.js';
import { mergeFieldNamed, nearestMergeFieldName } from './merge-fields.js';

/**
 * A case-name template is literal text with merge fields in square brackets: `Scalepoint: [SagsNummerIScalePoint]`.
 *
 * A field is the text between a `[` and the next `]` with no other bracket in between. Any other bracket is
 * literal text: a `[` that is never closed, an unmatched `]`, and the outer pair of `[[By]]`.
 */
export const MAX_CASE_NAME_TEMPLATE_LENGTH = 500;

const FIELD = /\[([^[\]]*)\]/g;

/** All errors of a template; `pointer` is the template's position in the request. */
export function faultsInCaseNameTemplate(template: string, pointer = '/caseNameTemplate'): FieldRefusal[] {
  if (template.trim() === '') {
    return [
      {
        pointer,
        code: 'settings.case-name-template-empty',
        da: `Sagsnavnets skabelon er tom. Skriv f.eks. ${DEFAULT_CASE_NAME_TEMPLATE}.`,
        en: `The case-name template is empty. Write for example ${DEFAULT_CASE_NAME_TEMPLATE}.`,
      },
    ];
  }
  if (template.length > MAX_CASE_NAME_TEMPLATE_LENGTH) {
    return [
      {
        pointer,
        code: 'settings.case-name-template-too-long',
        da: `Sagsnavnets skabelon er på ${template.length} tegn. Den må højst være på ${MAX_CASE_NAME_TEMPLATE_LENGTH}.`,
        en: `The case-name template has ${template.length} characters. The maximum is ${MAX_CASE_NAME_TEMPLATE_LENGTH}.`,
      },
    ];
  }
  const unknown = new Set(
    Array.from(template.matchAll(FIELD), ([, name = '']) => name).filter((name) => !mergeFieldNamed(name)),
  );
  return [...unknown].map((name) => unknownField(name, pointer));
}

/** @throws UnknownMergeField, CaseNameTemplateHasUnusableLength */
export function assertUsableCaseNameTemplate(template: string): void {
  const faults = faultsInCaseNameTemplate(template);
  const [first] = faults;
  if (!first) return;
  if (first.code === 'settings.unknown-merge-field') throw new UnknownMergeField(faults);
  throw new CaseNameTemplateHasUnusableLength(first);
}

/**
 * The case name that the template produces from these values: one line of 1 to 100 user-perceived characters. It never
 * throws, whatever the template or the values contain, because a task must not be lost over its name: a field that no
 * longer exists stays as written, and an empty name falls back to the default template.
 *
 * A field without a value is removed together with its brackets and an adjacent separator or colon.
 */
export function renderCaseName(template: string, values: CaseNameValues): string {
  return shortened(filled(template, values) || filled(DEFAULT_CASE_NAME_TEMPLATE, values));
}

/** The name that the template produces from the sample values, for the settings page. */
export function sampleCaseName(template: string, language: 'da' | 'en'): string {
  const samples = Object.fromEntries(MERGE_FIELDS.map(({ key, sample }) => [key, sample[language]]));
  return renderCaseName(template, samples as unknown as CaseNameValues);
}

function filled(template: string, values: CaseNameValues): string {
  const texts: string[] = [];
  const literal = oneLine(withoutPlaceholders(template.slice(0, MAX_CASE_NAME_TEMPLATE_LENGTH)));
  const skeleton = literal.replace(FIELD, (written, name: string) => {
    const field = mergeFieldNamed(name);
    const text = field ? oneLine(values[field.key] ?? '') : written;
    return text === '' ? GAP : standIn(texts.push(text) - 1);
  });
  return withTexts(withoutGaps(skeleton), texts);
}

/** Removes line breaks, control characters and repeated spaces; empty if nothing visible remains. */
function oneLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /[^\p{Z}\p{Cf}]/u.test(line) ? line : '';
}

function unknownField(name: string, pointer: string): FieldRefusal {
  const code = 'settings.unknown-merge-field';
  if (name.trim() === '') {
    return {
      pointer,
      code,
      da: 'Flettefeltet [] har intet navn. Slet klammerne, eller vælg et felt fra listen.',
      en: 'The merge field [] has no name. Remove the brackets, or pick a field from the list.',
    };
  }
  const nearest = nearestMergeFieldName(name);
  return {
    pointer,
    code,
    da: `Flettefeltet [${name}] findes ikke. Mente du [${nearest}]?`,
    en: `There is no merge field [${name}]. Did you mean [${nearest}]?`,
  };
}
