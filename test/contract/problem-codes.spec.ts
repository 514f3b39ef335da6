import { readFileSync } from 'node:fs';
import { productionFiles } from '../arch/source-file.js';

/** Codes as errors are written: as a literal, or by the factory of a context. */
const LITERAL = /\bcode: '([a-z-]+\.[a-z0-9-]+)'/g;
const BY_CONSTRUCTOR = /\bsuper\('([a-z-]+\.[a-z0-9-]+)'/g;
const BY_FACTORY = /extends refusal\(\s*'([a-z0-9-]+)'/g;
const ERROR = /(?:extends (?:DomainError|Unauthenticated)\b|new HttpRefusal\(\d+, )[^]*?\n {0,2}\}/g;

function codesIn(text: string, path: string): string[] {
  const context = /^libs\/([a-z-]+)\//.exec(path)?.[1] ?? '';
  const literal = [...text.matchAll(ERROR)].flatMap(([error]) => [...error.matchAll(LITERAL)].map(([, code]) => code));
  const made = [...text.matchAll(BY_FACTORY)].map(([, code]) => `${context}.${code}`);
  const given = [...text.matchAll(BY_CONSTRUCTOR)].map(([, code]) => code);
  return [...literal, ...made, ...given].flatMap((code) => code ?? []);
}

describe('openapi.json', () => {
  const documented = new Set(
    [...readFileSync('openapi.json', 'utf8').matchAll(/"urn:problem:([\w.-]+)"/g)].map(([, code]) => code),
  );
  const raised = new Set(productionFiles('libs').flatMap(({ path, ast }) => codesIn(ast.text, path)));

  it('lists every code that an error has', () => {
    expect(raised.size).toBeGreaterThan(125);
    expect([...raised].filter((code) => !documented.has(code))).toEqual([]);
  });
});
