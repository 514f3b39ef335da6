import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { Seal } from './index.js';

const key = (id: string, fill: number) => ({ id, key: createSecretKey(Buffer.alloc(32, fill)) });

describe('encryption of secrets', () => {
  it('decrypts what it encrypted, and never encrypts to the same text twice', () => {
    const seal = new Seal([key('a', 1)]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (secret, place) => {
        const sealed = seal.seal(secret, place);
        expect(seal.open(sealed, place)).toBe(secret);
        expect(seal.seal(secret, place)).not.toBe(sealed);
        expect(() => seal.open(sealed, `${place}x`)).toThrow();
      }),
    );
  });

  it('decrypts with an older key, and encrypts with the first', () => {
    const old = new Seal([key('a', 1)]).seal('æøå', 'here');
    const both = new Seal([key('b', 2), key('a', 1)]);
    expect(both.open(old, 'here')).toBe('æøå');
    expect(both.seal('x', 'here')).toMatch(/^b\./);
    expect(() => new Seal([key('b', 2)]).open(old, 'here')).toThrow('no key "a"');
    expect(() => new Seal([key('a', 2)]).open(old, 'here')).toThrow();
  });
});
