import fc from 'fast-check';

import { type CaseNameValues, DEFAULT_CASE_NAME_TEMPLATE } from '../contracts/index.js';
import { CaseNameTemplateHasUnusableLength, UnknownMergeField } from './case-name-errors.js';
import {
  assertUsableCaseNameTemplate,
  faultsInCaseNameTemplate,
  renderCaseName,
  sampleCaseName,
} from './case-name-template.js';
import { MERGE_FIELDS } from '../contracts/merge-fields.js';

const nothing = Object.fromEntries(MERGE_FIELDS.map(({ key }) => [key, null])) as unknown as CaseNameValues;
const name = (template: string, values: Partial<CaseNameValues> = {}) =>
  renderCaseName(template, { ...nothing, ...values });
const perceivedLength = (text: string) => [...new Intl.Segmenter('da').segment(text)].length;

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 250 }),
  fc.string({ unit: 'binary', maxLength: 250 }),
  // Emoji sequences, flags, accents without a letter, lone surrogates, the renderer's internal markers, brackets.
  fc
    .array(
      fc.constantFrom(
        '👩‍👩‍👧‍👦',
        '🇩🇰',
        '👍🏽',
        'e\u0301',
        '\u0300',
        '\uD83D',
        '\uDC4D',
        '\uFDD0',
        '\u{F0000}',
        ' ',
        '\n',
        'å',
        'ord',
      ),
    )
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('[', ']', '(', ')', '{', '}', ' - ', ': ', ', ', '[By]', '[by', 'Vej 7'), { maxLength: 40 })
    .map((p) => p.join('')),
);
const anyTemplate = fc.oneof(
  anyText,
  fc
    .array(fc.oneof(anyText, fc.constantFrom(...MERGE_FIELDS.map((field) => `[${field.name}]`))), { maxLength: 8 })
    .map((parts) => parts.join('')),
);
const anyValues = fc.record(
  Object.fromEntries(MERGE_FIELDS.map(({ key }) => [key, fc.option(anyText)])),
) as unknown as fc.Arbitrary<CaseNameValues>;

describe('the merge fields of a case name', () => {
  it.each([
    'SagsNummerIScalePoint',
    'OpgaveNummer',
    'SkadeNummer',
    'Policenummer',
    'Forsikringsselskab',
    'Forsikringstager',
    'Skadeadresse',
    'Postnummer',
    'By',
    'Skadetype',
    'Skadeårsag',
    'Skadedato',
    'Sagsbehandler',
    'Rekvisitionsnummer',
  ])('know [%s], in any case and Unicode form and by its English name', (danish) => {
    const field = MERGE_FIELDS.find((candidate) => candidate.name === danish)!;
    const values = { [field.key]: 'sagt af opgaven' };
    for (const written of [danish, danish.toUpperCase(), danish.toLowerCase(), danish.normalize('NFD'), field.alias]) {
      expect(faultsInCaseNameTemplate(`[${written}]`)).toEqual([]);
      expect(name(`[${written}]`, values)).toBe('sagt af opgaven');
    }
  });

  it('are exactly the fourteen', () => {
    expect(MERGE_FIELDS).toHaveLength(14);
  });

  it.each([
    ['SagsnummerScalepoint', 'SagsNummerIScalePoint'],
    ['Skadearsag', 'Skadeårsag'],
    ['Forsikringselskab', 'Forsikringsselskab'],
    ['Postnr', 'Postnummer'],
    ['PolicyNr', 'PolicyNumber'],
  ])('refuse [%s] and suggest [%s]', (written, nearest) => {
    const [fault] = faultsInCaseNameTemplate(`Sag [${written}]`, '/template');
    expect(fault).toMatchObject({ pointer: '/template', code: 'settings.unknown-merge-field' });
    expect(fault?.da).toContain(`[${nearest}]`);
    expect(fault?.en).toContain(`[${nearest}]`);
  });

  it('are all named when several are unknown, each once', () => {
    const template = '[Bi] [By] [Telefon] [Bi]';
    expect(faultsInCaseNameTemplate(template)).toHaveLength(2);
    expect(() => assertUsableCaseNameTemplate(template)).toThrow(UnknownMergeField);
  });

  it('have a name', () => {
    expect(faultsInCaseNameTemplate('Sag []')).toMatchObject([{ code: 'settings.unknown-merge-field' }]);
  });
});

describe('a case-name template', () => {
  it('is usable with text alone, with fields, and as the default', () => {
    for (const template of ['Vandskade', DEFAULT_CASE_NAME_TEMPLATE, '[By], [Postnummer]']) {
      expect(() => assertUsableCaseNameTemplate(template)).not.toThrow();
    }
  });

  it('is neither blank nor endless', () => {
    expect(() => assertUsableCaseNameTemplate(' \n')).toThrow(CaseNameTemplateHasUnusableLength);
    expect(() => assertUsableCaseNameTemplate('a'.repeat(501))).toThrow(CaseNameTemplateHasUnusableLength);
    expect(() => assertUsableCaseNameTemplate('a'.repeat(500))).not.toThrow();
  });

  it.each([
    ['Sag [haster', 'Sag [haster'],
    ['Sag haster]', 'Sag haster]'],
    ['[haster [By]', '[haster Rørvig'],
    ['[[By]]', '[Rørvig]'],
    [']By[', ']By['],
  ])('takes brackets that enclose no field as text: %s', (template, expected) => {
    expect(faultsInCaseNameTemplate(template)).toEqual([]);
    expect(name(template, { city: 'Rørvig' })).toBe(expected);
  });

  it('is shown with samples in both languages', () => {
    expect(sampleCaseName('[Skadetype] - [By]', 'da')).toBe('Skjult rørskade - Rørvig');
    expect(sampleCaseName('[Skadetype] - [By]', 'en')).toBe('Hidden pipe damage - Rørvig');
  });
});

describe('a rendered case name', () => {
  it('follows the default template', () => {
    expect(name(DEFAULT_CASE_NAME_TEMPLATE, { scalepointCaseNumber: '20261124-07' })).toBe('Scalepoint: 20261124-07');
  });

  it.each([
    ['Scalepoint: [By]', {}, 'Scalepoint'],
    ['Scalepoint - [By]', {}, 'Scalepoint'],
    ['[By] - Scalepoint', {}, 'Scalepoint'],
    ['A - [By] - B', {}, 'A - B'],
    ['A – [By], [Skadetype] – B', {}, 'A – B'],
    ['[By], [Skadetype], [Skadeårsag]', { damageType: 'Rør' }, 'Rør'],
    ['[Postnummer] [By] [Skadetype]', { postalCode: '4581', damageType: 'Rør' }, '4581 Rør'],
    ['Police: [Policenummer] - [By]', { city: 'Rørvig' }, 'Police - Rørvig'],
    ['[Skadetype]: [By]', { city: 'Rørvig' }, 'Rørvig'],
    ['A - [Skadetype]: [By]', { city: 'Rørvig' }, 'A - Rørvig'],
    ['Skade: [Skadetype] [By]', { city: 'Rørvig' }, 'Skade: Rørvig'],
    ['Skade ([By])', {}, 'Skade'],
    ['Skade ( [Postnummer] - [By] ) x', {}, 'Skade x'],
    ['Skade ([Postnummer] [By])', { city: 'Rørvig' }, 'Skade (Rørvig)'],
    ['Skade ([Postnummer] - [By])', { city: 'Rørvig' }, 'Skade (Rørvig)'],
    ['Skade ([Skadetype] [[By]]) {[Postnummer]}', {}, 'Skade'],
    ['[Postnummer]-[By]', { city: 'Rørvig' }, 'Rørvig'],
    ['[Postnummer]/[By]', { postalCode: '4581' }, '4581'],
    ['Kl. 12:30 [By]', {}, 'Kl. 12:30'],
  ])('leaves nothing behind of an empty field: %s', (template, values, expected) => {
    expect(name(template, values)).toBe(expected);
  });

  it('counts a value that cannot be seen as empty', () => {
    expect(name('Sag: [By]', { city: ' \n\u200B' })).toBe('Sag');
  });

  it.each([
    ['El-arbejde - ( ) : [By]', 'El-arbejde - ( ) : Rørvig'],
    ['Haster!! [By]?', 'Haster!! Rørvig?'],
    ['- [By] -', '- Rørvig -'],
  ])('keeps what the user wrote round a field that has a value: %s', (template, expected) => {
    expect(name(template, { city: 'Rørvig' })).toBe(expected);
  });

  it('does not tidy what an insurer wrote', () => {
    expect(name('[Skadetype] - [Skadeårsag]', { damageType: 'Vand: () - ' })).toBe('Vand: () -');
  });

  it('is one line without doubled spaces', () => {
    expect(name('Sag \n [Skadetype]', { damageType: 'Rør\r\n  under\tgulv\u0000 ' })).toBe('Sag Rør under gulv');
  });

  it('falls back to the default template when nothing is left', () => {
    expect(name('[By]', { scalepointCaseNumber: '20261124-07' })).toBe('Scalepoint: 20261124-07');
    expect(name('([By])')).toBe('Scalepoint');
  });

  it('shows a field that has left the list as it is written', () => {
    expect(name('Sag [Gammelt felt]')).toBe('Sag [Gammelt felt]');
  });

  it('is cut at a word, without a loose end', () => {
    const cut = name('[Skadetype]', { damageType: `${'ord '.repeat(24)}- langtord` });
    expect(cut).toBe(`${'ord '.repeat(24).trim()}…`);
    expect(name('[By]', { city: `${'a'.repeat(99)} b` })).toBe(`${'a'.repeat(99)}…`);
    expect(name('[By]', { city: 'a'.repeat(100) })).toBe('a'.repeat(100));
  });

  it('cuts a word that is too long between two perceived characters', () => {
    for (const character of ['å', '👩‍👩‍👧‍👦', '🇩🇰', 'e\u0301\u0323']) {
      expect(name('[By]', { city: character.repeat(100) })).toBe(character.repeat(100));
      expect(name('[By]', { city: character.repeat(150) })).toBe(`${character.repeat(99)}…`);
    }
  });

  it('does not grow with the accents on one letter', () => {
    expect(name('[By]', { city: `Rørvig ${'e' + '\u0301'.repeat(100_000)}` })).toBe('Rørvig…');
  });

  it('never throws and never exceeds 100 perceived characters', () => {
    fc.assert(
      fc.property(anyTemplate, anyValues, (template, values) => {
        const rendered = renderCaseName(template, values);
        expect(rendered.length).toBeGreaterThan(0);
        expect(perceivedLength(rendered)).toBeLessThanOrEqual(100);
        expect(rendered.isWellFormed()).toBe(true);
        expect(rendered).not.toMatch(/[\p{Cc}]|\s\s|^\s|\s$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('never expands what comes from a task', () => {
    const smuggled = fc
      .array(
        fc.constantFrom('[By]', '[forsikringstager]', '[', ']', 'x', '\uFDD0', '\u{F0000}', '\u{F0001}', '$&', '$1'),
        {
          minLength: 1,
          // Longer ones would reach the maximum length of a name, which is another rule.
          maxLength: 2,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(smuggled, smuggled, (damageType, damageCause) => {
        const values = { damageType, damageCause, city: 'HEMMELIG', policyholder: 'HEMMELIG' };
        expect(name('A [Skadetype] B [Skadeårsag] C', values)).toBe(`A ${damageType} B ${damageCause} C`);
      }),
    );
  });

  it('leaves no loose end, whichever fields are empty', () => {
    const text = fc.constantFrom(null, '', ' ', 'Rør');
    fc.assert(
      fc.property(text, text, text, (damageType, city, postalCode) => {
        const rendered = name('Sag: [Skadetype] - ([By]), [[Postnummer]]', { damageType, city, postalCode });
        expect(rendered).toMatch(/^Sag(: Rør)?([ ,-]+\(Rør\))?([ ,-]+\[Rør\])?$/);
        expect(rendered).not.toMatch(/ - *,|, *-/);
      }),
    );
  });
});
