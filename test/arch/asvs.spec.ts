import { readFileSync } from 'node:fs';
import { applicableNumbers, faultsInNumbers, faultsInRow, type Row, rowsOf } from './asvs.js';

const rows = rowsOf(readFileSync('docs/asvs.md', 'utf8'));

describe('docs/asvs.md', () => {
  it('has each requirement that applies, once', () => {
    expect(applicableNumbers()).toHaveLength(162);
    expect(faultsInNumbers(rows)).toEqual([]);
  });

  it('names tests, headings and files that are there', () => {
    expect(rows.flatMap((row) => faultsInRow(row))).toEqual([]);
  });
});

describe('a row', () => {
  const file = "it('holds', () => {});\n";
  const read = (name: string) => ({ 'a.spec.ts': file, 'a.md': '# Title\n' })[name] ?? null;
  const row = (evidence: string, state = 'held'): Row => ({ number: '1.1.1', words: 'w', state, evidence });

  it.each([
    ['names a test that is gone', row('`a.spec.ts › held`'), 'names "held", which is not in a.spec.ts'],
    ['names a file that is gone', row('`b.spec.ts › holds`'), 'names b.spec.ts, which is not there'],
    ['names a heading that is gone', row('`a.md › Titles`'), 'names "Titles"'],
    ['names nothing', row('we are careful'), 'names nothing'],
    ['has a state of its own', row('`a.md`', 'nearly'), 'has the state "nearly"'],
    ['is partly held and does not say why', row('`a.md`', 'partly'), 'does not say what is missing'],
  ])('is found out: it %s', (_, wrong, fault) => {
    expect(faultsInRow(wrong, read).join()).toContain(fault);
  });

  it.each([row('`a.spec.ts › holds`; `a.md › Title`'), row('`a.md`; more is to come', 'partly')])('passes', (right) => {
    expect(faultsInRow(right, read)).toEqual([]);
  });

  it('that is missing, doubled or not one of ours is found out', () => {
    const [first, ...others] = rowsOf(readFileSync('docs/asvs.md', 'utf8'));
    const strange = rowsOf('| 1.1 | words | held | `a.md` |');
    expect(faultsInNumbers([...others, ...others.slice(0, 1), ...strange])).toEqual([
      `${first?.number} is missing`,
      `${others[0]?.number} occurs twice`,
      '"" is no requirement that applies',
    ]);
  });
});
