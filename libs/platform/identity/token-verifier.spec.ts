import { ServiceUnavailableException } from '@nestjs/common';
import { errors, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { NotAuthenticated, TokenIsExpired } from './identity-refusals.js';
import { TokenVerifier } from './token-verifier.js';

const COMPANY = '0190A000-0000-7000-8000-000000000001';
const NOW = 1_800_000_000;
const claims = {
  sub: 'anna',
  company: COMPANY,
  permissions: ['tasks:read', 'world:rule'],
  name: 'Anna',
  exp: NOW + 3600,
};

const ec = await generateKeyPair('ES256');
const rsa = await generateKeyPair('RS256');
let clock = NOW * 1000;
let lookUps = 0;
const verifier = new TokenVerifier(
  [
    {
      issuer: 'https://login.example',
      audience: 'api',
      keys: ({ alg }) => {
        lookUps += 1;
        return alg === 'RS256' ? rsa.publicKey : ec.publicKey;
      },
    },
  ],
  () => clock,
);

beforeEach(() => {
  clock = NOW * 1000;
});

function sign(payload: JWTPayload, key = ec.privateKey, alg = 'ES256'): Promise<string> {
  const complete = { iss: 'https://login.example', aud: 'api', ...payload };
  return new SignJWT(complete).setProtectedHeader({ alg }).sign(key);
}

async function refusalOf(token: string): Promise<unknown> {
  return verifier.verify(token).then(
    () => 'accepted',
    (error: unknown) => error,
  );
}

describe('TokenVerifier', () => {
  it('takes user, company, known permissions and name from the claims', async () => {
    expect(await verifier.verify(await sign(claims))).toEqual({
      userId: 'anna',
      companyId: COMPANY.toLowerCase(),
      permissions: new Set(['tasks:read']),
      name: 'Anna',
      expiresAt: expect.any(Date),
    });
  });

  it('accepts RS256 as well, and a token without a name', async () => {
    const { name: _, ...nameless } = claims;
    expect(await verifier.verify(await sign(nameless, rsa.privateKey, 'RS256'))).toMatchObject({ name: null });
  });

  it('tells an expired token from a wrong one, and forgives a clock that is a little off', async () => {
    expect(await refusalOf(await sign({ ...claims, exp: NOW - 60 }))).toBeInstanceOf(TokenIsExpired);
    expect(await refusalOf(await sign({ ...claims, exp: NOW - 10 }))).toBe('accepted');
  });

  it.each<[string, JWTPayload]>([
    ['another issuer', { ...claims, iss: 'https://evil.example' }],
    ['another audience', { ...claims, aud: 'other-api' }],
    ['no user', { ...claims, sub: undefined }],
    ['no company', { ...claims, company: undefined }],
    ['a company that is no UUID', { ...claims, company: 'demo' }],
    ['permissions that are no list', { ...claims, permissions: 'tasks:read' }],
    ['no end', { ...claims, exp: undefined }],
    ['a start in the future', { ...claims, nbf: NOW + 600 }],
  ])('refuses a token with %s', async (_, payload) => {
    expect(await refusalOf(await sign(payload))).toBeInstanceOf(NotAuthenticated);
  });

  it('refuses what is not signed with an allowed algorithm and the right key', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await sign(claims)).split('.')[1]}.`;
    const shared = await sign(claims, Buffer.alloc(32) as never, 'HS256');
    const stranger = await sign(claims, (await generateKeyPair('ES256')).privateKey);
    for (const token of [unsigned, shared, stranger, 'a.b.c', 'token']) {
      expect(await refusalOf(token)).toBeInstanceOf(NotAuthenticated);
    }
  });

  it('does not blame the caller when the keys cannot be fetched', async () => {
    for (const failure of [new TypeError('fetch failed'), new errors.JWKSTimeout()]) {
      const cut = new TokenVerifier([
        { issuer: 'https://login.example', audience: 'api', keys: () => Promise.reject(failure) },
      ]);
      await expect(cut.verify(await sign(claims))).rejects.toBeInstanceOf(ServiceUnavailableException);
    }
  });

  it('remembers a verified token for a minute, and never past its end', async () => {
    const token = await sign({ ...claims, exp: NOW + 90 });
    expect(verifier.remembered(token)).toBeNull();
    await verifier.verify(token);
    const before = lookUps;
    clock += 59_000;
    expect(verifier.remembered(token)).toMatchObject({ userId: 'anna' });
    clock += 2_000;
    expect(verifier.remembered(token)).toBeNull();
    await verifier.verify(token);
    expect(lookUps).toBe(before + 1);
    clock = (NOW + 91) * 1000;
    expect(verifier.remembered(token)).toBeNull();
  });

  it('remembers a bounded number of tokens', async () => {
    const first = await sign({ ...claims, jti: 'first' });
    await verifier.verify(first);
    await Promise.all(
      Array.from({ length: 5000 }, async (_, index) => verifier.verify(await sign({ ...claims, jti: String(index) }))),
    );
    expect(verifier.remembered(first)).toBeNull();
  });
});
