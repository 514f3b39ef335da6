import { identifierKey, readIdentifier } from './identifiers.js';

it.each([
  ['composed', 'F\u00e9-1'],
  ['decomposed', 'Fe\u0301-1'],
  ['with a byte order mark', '\ufeffF\u00e9-1'],
  ['with zero width spaces', 'F\u00e9\u200b-\u200d1\u2060'],
  ['between spaces', '  F\u00e9-1\u00a0'],
])('reads an identifier that is %s as the same one', (_, sent) => {
  expect(readIdentifier(sent)).toBe('F\u00e9-1');
  expect(identifierKey(sent.toUpperCase())).toBe('f\u00e9-1');
});

it('keeps spaces within, and the letters that Danish tells apart', () => {
  expect(readIdentifier('A 1')).toBe('A 1');
  expect(identifierKey('\u00c5')).not.toBe(identifierKey('A'));
});
