import { readFileSync } from 'node:fs';
import { variables } from '#platform/config/variables.js';

interface Problem {
  readonly code: string;
  readonly status: number | null;
  readonly da: readonly string[];
  readonly en: readonly string[];
}

const root = process.cwd();
const importOf = (name: string) => import(new URL(name, import.meta.url).href) as Promise<Record<string, unknown>>;
const pageOf = async (name: string, make: string) => ((await importOf(name))[make] as (folder: string) => string)(root);
const read = (name: string) => readFileSync(name, 'utf8');

it('the catalogue of errors has every code of the API description, with both languages', async () => {
  const problemsIn = (await importOf('./problems.mjs'))['problemsIn'] as (folder: string) => Problem[];
  const problems = problemsIn(root);
  const documented = [...read('openapi.json').matchAll(/"code": "([a-z-]+\.[a-z-]+)"/g)].map(([, code]) => code);
  const codes = new Set(problems.map(({ code }) => code));
  expect(documented.filter((code) => code !== undefined && !codes.has(code))).toEqual([]);
  expect(problems.filter(({ da, en }) => da.join('').length < 5 || en.join('').length < 5)).toEqual([]);
  const of = (wanted: string) => problems.find(({ code }) => code === wanted);
  expect(of('tokens.unknown-insurer')).toEqual({
    code: 'tokens.unknown-insurer',
    status: 404,
    da: [expect.stringContaining('selskab')],
    en: ['There is no such insurer.'],
  });
  // The status is beside the texts, in the class above, in a table, or nowhere because it is no answer of its own.
  expect(
    ['event-feed.forgotten', 'identity.session-ended', 'http.url-too-long'].map((code) => of(code)?.status),
  ).toEqual([410, 401, 414]);
  expect(of('gateway.timed-out')?.status).toBeNull();
});

it('the catalogue of events has every event with its fields and an example', async () => {
  const page = await pageOf('./events-page.mjs', 'eventsPage');
  const { components } = JSON.parse(read('asyncapi.json')) as { components: { messages: Record<string, object> } };
  const types = Object.keys(components.messages);
  expect(types.filter((type) => !page.includes(`### ${type}\n`))).toEqual([]);
  expect(page.match(/^::: details Example$/gm)).toHaveLength(types.length);
  expect(page).toContain('| `sendAgain` | boolean |');
});

it('the reference of the configuration has every variable, with its type, default and example', async () => {
  const page = await pageOf('./configuration-page.mjs', 'configurationPage');
  expect(Object.keys(variables).filter((name) => !page.includes(`### ${name}\n`))).toEqual([]);
  expect(page).toContain('**Type** whole number from 0 to 65,535 · **Default** `3000` · **Example** `3000`');
  expect(page).toContain('a secret: `OPERATOR_KEY_FILE` reads it from a file');
});
