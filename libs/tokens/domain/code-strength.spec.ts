import { type CodeWeakness, weaknessOf } from './code-strength.js';

describe('the strength of a code', () => {
  it.each<[string, CodeWeakness]>([
    ['kort-1', 'too-short'],
    ['aaaaaaaaaaaa', 'repeated'],
    ['1212121212121212', 'repeated'],
    ['abcABCabcAB', 'repeated'],
    ['12345678', 'sequence'],
    ['1234567890123', 'sequence'],
    ['98765432109', 'sequence'],
    ['ABCDEFGHIJKL', 'sequence'],
    ['qwertyuiop', 'sequence'],
    ['lkjhgfdsa', 'sequence'],
    ['48215907', 'too-few-digits'],
    ['48215907364', 'too-few-digits'],
  ])('%s is too weak: %s', (code, weakness) => {
    expect(weaknessOf(code)).toBe(weakness);
  });

  it.each([
    '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10',
    '482159073645',
    'nordlys-4711',
    'kodeord9',
    '12345678-nordlys',
    'æøåÆØÅ-2026',
  ])('%s is strong enough', (code) => {
    expect(weaknessOf(code)).toBeNull();
  });
});
