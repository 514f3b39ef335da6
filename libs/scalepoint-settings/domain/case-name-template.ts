import { type FieldRefusal, MergeFields } from '#shared-kernel';
import { type CaseNameValues, DEFAULT_CASE_NAME_TEMPLATE, MERGE_FIELDS } from '../contracts/index.js';
import { CaseNameTemplateHasUnusableLength, UnknownMergeField } from './case-name-errors.js';
import { shortened } from './case-name-length.js';

/**
 * A case-name template is literal text with merge fields in square brackets: `Scalepoint: [SagsNummerIScalePoint]`.
 *
 * A field is the text between a `[` and the next `]` with no other bracket in between. Any other bracket is
 * literal text: a `[` that is never closed, an unmatched `]`, and the outer pair of `[[By]]`.
 */
export const MAX_CASE_NAME_TEMPLATE_LENGTH = 500;

const FIELDS = new MergeFields(MERGE_FIELDS);

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
  return FIELDS.faultsIn(template, pointer, 'settings.unknown-merge-field');
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
  const literal = oneLine(template.slice(0, MAX_CASE_NAME_TEMPLATE_LENGTH));
  return FIELDS.fill(literal, ({ key }) => oneLine(values[key] ?? ''));
}

/** Removes line breaks, control characters and repeated spaces; empty if nothing visible remains. */
function oneLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /[^\p{Z}\p{Cf}]/u.test(line) ? line : '';
}
