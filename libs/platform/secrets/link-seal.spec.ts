import { createSecretKey } from 'node:crypto';
import type { Keyring } from './keyring.js';
import { LinkSeal } from './link-seal.js';

const keyring = (...ids: string[]) =>
  ({
    derive: (purpose: string) =>
      ids.map((id) => ({ id, key: createSecretKey(Buffer.alloc(32, id.length + purpose.length)) })),
  }) as unknown as Keyring;

it('gives the same link the same text, other links other ones, and opens them', () => {
  const seal = new LinkSeal(keyring('a'));
  const [one, other] = ['https://x.example/010190-1234.pdf', 'https://x.example/010190-1235.pdf'];
  expect(seal.seal(one)).toBe(seal.seal(one));
  expect(seal.seal(one)).not.toBe(seal.seal(other));
  expect(seal.seal(one)).not.toContain('010190');
  expect(seal.open(seal.seal(one))).toBe(one);
});

it('opens what an older key sealed, and nothing that a stranger wrote', () => {
  const old = new LinkSeal(keyring('a')).seal('https://x.example/');
  expect(new LinkSeal(keyring('bb', 'a')).open(old)).toBe('https://x.example/');
  expect(new LinkSeal(keyring('bb')).open(old)).toBeNull();
  for (const text of ['', 'a.', 'a.AAAA', `${old}x`, `${old.slice(0, -8)}AAAAAAA=`, old.replace('a.', 'a.B')]) {
    expect(new LinkSeal(keyring('a')).open(text) ?? null).not.toBe('https://evil.example/');
  }
  expect(new LinkSeal(keyring('a')).open(`${old.slice(0, -8)}AAAAAAA=`)).toBeNull();
});
