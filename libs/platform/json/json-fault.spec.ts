import fc from 'fast-check';
import { findJsonFault, placeOf } from './index.js';

describe('findJsonFault', () => {
  it.each<[string, number]>([
    ['{"a": abc}', 6],
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['[1 2]', 3],
    ['{"a": 01}', 7],
    ['{"a": 1.}', 6],
    ['{"a": "x\ny"}', 8],
    ['{"a": 1} x', 9],
    ['[1}', 2],
    ['', 0],
    ['"\\x"', 1],
    ['[NaN]', 1],
  ])('finds the fault of %j at %i', (text, offset) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findJsonFault(text)?.position).toBe(offset);
  });

  it('counts lines and columns from one', () => {
    const text = '{\n  "a": 1,\n  "b": x\n}';
    expect(placeOf(text, findJsonFault(text)?.position ?? 0)).toEqual({ position: 19, line: 3, column: 8 });
  });

  it('finds none in what JSON.parse accepts, and one inside what was cut off', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
        const text = JSON.stringify(value, null, seed % 3);
        expect(findJsonFault(text)).toBeNull();
        const cut = text.slice(0, seed % text.length);
        fc.pre(!parses(cut));
        expect(findJsonFault(cut)?.position).toBeLessThanOrEqual(cut.length);
      }),
    );
  });

  it('never points behind what could still become JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (value, seed, noise) => {
        const text = JSON.stringify(value);
        const place = seed % (text.length + 1);
        const broken = text.slice(0, place) + noise + text.slice(place);
        fc.pre(!parses(broken));
        expect(findJsonFault(broken)?.position).toBeLessThanOrEqual(broken.length);
      }),
    );
  });

  it('does not mind depth or length', () => {
    const long = 'x\\n'.repeat(3_000_000);
    expect(findJsonFault(`["${long}`)?.position).toBe(1);
    expect(findJsonFault(`["${long}"`)?.position).toBe(long.length + 3);
    expect(findJsonFault('['.repeat(200_000))?.position).toBe(200_000);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
