import { languageOf } from './language.js';

describe('languageOf', () => {
  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['da, en', 'da'],
    ['en;q=0.8, da;q=0.7', 'en'],
    ['da;q=0.1, en-GB;q=0.9', 'en'],
    ['de, *', 'da'],
    ['de, en;q=0.3', 'en'],
    ['*;q=0.5, en;q=0.4', 'da'],
    ['da;q=0, *', 'en'],
    ['enx, english', 'da'],
    ['en;q=junk', 'da'],
  ])('takes %j as %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
