import { existsSync, readFileSync } from 'node:fs';
import { guidePage } from '../../apps/console/src/help-pages.js';

it.each([
  ['/case-settings', 'slaa-til'],
  ['/scalepoint-settings', 'standardindstillinger'],
  ['/scalepoint-settings?tab=tokens', 'sikkerhedstokens'],
  ['/scalepoint-settings?tab=texts', 'standardindstillinger'],
  ['/users', 'brugernavne'],
  ['/calendar', 'kalender'],
  ['/scalepoint', 'morgenens-opgaver'],
  ['/scalepoint?tab=inbox', 'morgenens-opgaver'],
  ['/scalepoint/01997c00-0000-7000-8000-000000000001', 'besigtigelse'],
])('the help of %s is the page %s of the user guide', (path, page) => {
  expect(guidePage(path)).toBe(`/guide/da/${page}`);
  expect(existsSync(`docs/da/${page}.md`)).toBe(true);
});

it('the help of a page that has none of its own is the beginning of the guide', () => {
  expect(guidePage('/start')).toBe('/guide/da/');
  expect(existsSync('docs/da/index.md')).toBe(true);
});

it('each page of the user guide is in its menu', () => {
  const menu = readFileSync('docs/.vitepress/danish.mjs', 'utf8');
  for (const page of [
    'slaa-til',
    'standardindstillinger',
    'sikkerhedstokens',
    'brugernavne',
    'besigtigelse',
    'kalender',
    'faktura',
  ])
    expect(menu).toContain(`'${page}'`);
});
