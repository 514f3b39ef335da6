import { createSecretKey } from 'node:crypto';
import { DerivedLinkSecrets, type Keyring, makeLinkSecret, readLinkSecret } from './index.js';

const COMPANY = '01997c00-0000-7000-8000-000000000d1a';

it('a secret says which company to look in, and is known by its digest', () => {
  const { secret, digest } = makeLinkSecret(COMPANY);
  expect(secret).toMatch(/^[\w-]{54}$/);
  expect(readLinkSecret(secret)).toEqual({ companyId: COMPANY, digest });
  expect(digest).not.toContain(secret.slice(-8));
  expect(makeLinkSecret(COMPANY).secret).not.toBe(secret);
});

it('a text of another form is no secret', () => {
  const { secret } = makeLinkSecret(COMPANY);
  for (const text of ['', 'x', `${secret}a`, secret.slice(1), `${secret.slice(0, -1)}.`, `${secret}\n`])
    expect([text, readLinkSecret(text)]).toEqual([text, null]);
});

it('a derived secret is the same for a seed and a key, and another one for any other', () => {
  const secretsOf = (...keys: number[]) => {
    const derive = (purpose: string) =>
      keys.map((key) => ({ id: String(key), key: createSecretKey(Buffer.alloc(32, key + purpose.length)) }));
    return new DerivedLinkSecrets({ derive } as unknown as Keyring, 'links');
  };
  const [made] = secretsOf(1).of(COMPANY, 'seed');
  expect(readLinkSecret(made?.secret ?? '')).toEqual({ companyId: COMPANY, digest: made?.digest });
  // With a new key in front, the link of before can still be made.
  expect(secretsOf(2, 1).of(COMPANY, 'seed')[1]).toEqual(made);
  const others = [
    ...secretsOf(2).of(COMPANY, 'seed'),
    ...secretsOf(1).of(COMPANY, 'seed 2'),
    ...secretsOf(1).of('01997c00-0000-7000-8000-000000000d1b', 'seed'),
  ];
  expect(new Set([made, ...others].map((one) => one?.secret.slice(22))).size).toBe(4);
});
