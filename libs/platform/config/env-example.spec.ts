import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { parseConfig } from './parse-config.js';
import { variables } from './variables.js';

const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
const shown = parseEnv(example) as Record<string, string>;

describe('.env.example', () => {
  it('shows every variable once and no other', () => {
    expect(Object.keys(shown).sort()).toEqual(Object.keys(variables).sort());
    expect(example.match(/^[A-Z_]+=/gm)).toHaveLength(Object.keys(variables).length);
  });

  it('explains every variable', () => {
    const blocks = example.split('\n\n').filter((block) => /^[A-Z_]+=/m.test(block));
    expect(blocks.filter((block) => !block.startsWith('# '))).toEqual([]);
    expect(blocks).toHaveLength(Object.keys(variables).length);
  });

  it('has no effect when it is copied unchanged', () => {
    expect(parseConfig(shown)).toEqual(parseConfig({}));
  });
});
