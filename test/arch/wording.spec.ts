import { oddWords, pages } from './wording.js';

describe('comments and Markdown', () => {
  it('are in plain English', () => {
    expect(pages().flatMap(oddWords)).toEqual([]);
  });

  it.each([
    ['libs/a.ts', '// Whoever asks is answered.'],
    ['libs/a.ts', '  /** What became of the call. */'],
    ['libs/a.ts', ' * says how to mend it.'],
    ['libs/a.ts', 'const key = 1; // sealed anew'],
    ['tools/a.mjs', '// It stands there.'],
    ['.env.example', '# Told to nobody.'],
    ['docs/a.md', 'Its news comes along.'],
  ])('with an odd word are found: %s %s', (path, text) => {
    expect(oddWords({ path, text })).not.toEqual([]);
  });

  it.each([
    ['libs/a.ts', "it('lets nobody in', () => sealed(2 * stranger));"],
    ['libs/a.ts', '// The column `sealed_code` is encrypted.'],
    ['.env.example', 'NOBODY=1'],
  ])('without one, and code, pass: %s %s', (path, text) => {
    expect(oddWords({ path, text })).toEqual([]);
  });
});
