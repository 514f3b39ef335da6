import type { TextTemplate } from '../contracts/index.js';
import { TextTemplates } from './text-templates.js';

const template = (change: Partial<TextTemplate> = {}): TextTemplate => ({
  kind: 'rejection',
  title: 'For langt væk',
  text: 'Adressen ligger uden for vores område.',
  insurerId: null,
  ...change,
});

describe('the text templates of a company', () => {
  it('are changed as a whole, each change an event', () => {
    const templates = TextTemplates.none('company');
    templates.change([template(), template({ kind: 'message' }), template({ insurerId: 'nordlys' })]);
    templates.change([template({ text: 'Vi kører ikke så langt.' })]);
    expect(templates).toMatchObject({ version: 2, templates: [{ text: 'Vi kører ikke så langt.' }] });
  });

  it('have no two of a kind with the same title for an insurer, and the second one is named', () => {
    const templates = TextTemplates.none('company');
    expect(() => templates.change([template(), template({ title: 'FOR LANGT VÆK' })])).toThrow(
      'settings.doubled-title',
    );
    expect(templates).toMatchObject({ version: 0, templates: [] });
  });
});
