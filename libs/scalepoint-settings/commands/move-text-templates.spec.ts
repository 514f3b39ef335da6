import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { TextTemplates, TextTemplateStore } from '../domain/text-templates.js';
import { MoveTextTemplates, MoveTextTemplatesHandler } from './move-text-templates.js';

it('text templates of a merged insurer become those of the kept one, which keeps its own of the same title', async () => {
  const templates = TextTemplates.none('company');
  const template = (title: string, insurerId: string | null, text = '') =>
    ({ kind: 'message', title, text, insurerId }) as const;
  templates.change([template('Nøgle', 'kept', 'A'), template('nøgle', 'merged', 'B'), template('Tid', 'merged')]);
  recorded(templates);
  class OneCompany extends TextTemplateStore {
    of = () => Promise.resolve(templates);
    add = () => undefined;
  }
  const handler = new MoveTextTemplatesHandler(new OneCompany());
  await handler.execute(new MoveTextTemplates('company', 'merged', 'kept'));
  await handler.execute(new MoveTextTemplates('company', 'merged', 'kept'));
  expect(templates.templates).toEqual([template('Nøgle', 'kept', 'A'), template('Tid', 'kept')]);
  expect(recorded(templates)).toEqual(['scalepoint-settings.text-templates-changed.v1']);
});
