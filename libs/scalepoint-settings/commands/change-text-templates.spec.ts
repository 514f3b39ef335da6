import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { TextTemplates, TextTemplateStore } from '../domain/text-templates.js';
import { ChangeTextTemplates, ChangeTextTemplatesHandler } from './change-text-templates.js';

class OneCompany extends TextTemplateStore {
  readonly templates = TextTemplates.none('company');
  of = () => Promise.resolve(this.templates);
  add = () => undefined;
}

it('text templates are replaced by one who has seen the present ones', async () => {
  const store = new OneCompany();
  const handler = new ChangeTextTemplatesHandler(store);
  const template = { kind: 'message', title: 'Nøgle', text: 'Hvor er nøglen?', insurerId: null } as const;
  await handler.execute(new ChangeTextTemplates('company', [template], 0));
  expect(store.templates).toMatchObject({ version: 1, templates: [template] });
  expect(recorded(store.templates)).toEqual(['scalepoint-settings.text-templates-changed.v1']);
  await expect(handler.execute(new ChangeTextTemplates('company', [], 0))).rejects.toMatchObject({
    code: 'http.stale-version',
  });
});
