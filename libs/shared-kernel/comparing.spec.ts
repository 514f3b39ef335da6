import fc from 'fast-check';
import { comparable, isSameJson } from './comparing.js';

describe('comparable', () => {
  it('ignores case, spacing and Unicode form, and nothing else', () => {
    expect(comparable('  A\u030Ase   Ørskov\n')).toBe(comparable('åse ørskov'));
    expect(comparable('Aase')).not.toBe(comparable('Åse'));
  });
});

describe('isSameJson', () => {
  it('does not mind the order of properties, at any depth', () => {
    expect(isSameJson({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 })).toBe(true);
  });

  it('agrees with equality of canonical JSON', () => {
    const canonical = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(canonical)
        : typeof value === 'object' && value !== null
          ? Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([name, content]) => [name, canonical(content)])
              .concat([['object']])
          : value;
    const json = fc.jsonValue({ maxDepth: 3 });
    const pair = fc.oneof(
      fc.tuple(json, json),
      json.map((value) => [value, JSON.parse(JSON.stringify(value)) as unknown] as const),
    );
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(isSameJson(one, other)).toBe(JSON.stringify(canonical(one)) === JSON.stringify(canonical(other)));
      }),
    );
  });

  it.each([
    [[], {}],
    [{ a: undefined }, {}],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
  ])('tells %j from %j', (one, other) => expect(isSameJson(one, other)).toBe(false));
});
