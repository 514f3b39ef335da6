import { makeLinkSecret, readLinkSecret } from './index.js';

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
