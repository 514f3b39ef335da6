import { createSign, generateKeyPairSync } from 'node:crypto';
import { ServiceUnavailableException } from '@nestjs/common';
import { type CryptoKey, errors, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { NotAuthenticated, SessionIsTooOld, TokenIsExpired } from './identity-refusals.js';
import type { TokenTerms } from './token-terms.js';
import { TokenVerifier } from './token-verifier.js';

const COMPANY = '0190A000-0000-7000-8000-000000000001';
const NOW = 1_800_000_000;
const claims = {
  sub: 'anna',
  company: COMPANY,
  permissions: ['tasks:read', 'world:rule'],
  name: 'Anna',
  iat: NOW - 60,
  exp: NOW + 3600,
};
const anyTerms: TokenTerms = { types: ['at+jwt', 'jwt'], acr: [], amr: [], maxAgeMs: null };

const ec = await generateKeyPair('ES256');
const rsa = await generateKeyPair('RS256');
let clock = NOW * 1000;
let lookUps = 0;
const issuers = [
  {
    issuer: 'https://login.example',
    audience: 'api',
    keys: ({ alg }: { alg?: string }) => {
      lookUps += 1;
      return alg === 'RS256' ? rsa.publicKey : ec.publicKey;
    },
    companyClaim: 'company',
  },
];
const verifier = verifierWith({});

function verifierWith(terms: Partial<TokenTerms>): TokenVerifier {
  return new TokenVerifier(issuers, { ...anyTerms, ...terms }, () => clock);
}

beforeEach(() => {
  clock = NOW * 1000;
});

function sign(
  payload: JWTPayload,
  key = ec.privateKey,
  alg = 'ES256',
  typ: string | undefined = 'at+jwt',
): Promise<string> {
  const complete = { iss: 'https://login.example', aud: 'api', ...payload };
  return new SignJWT(complete).setProtectedHeader({ alg, ...(typ && { typ }) }).sign(key);
}

async function refusalOf(token: string, by = verifier): Promise<unknown> {
  return by.verify(token).then(
    () => 'accepted',
    (error: unknown) => error,
  );
}

describe('TokenVerifier', () => {
  it.each<[string, JWTPayload, string[] | null]>([
    ['a scope of client credentials', { scope: 'openid tasks:read events:read' }, ['tasks:read', 'events:read']],
    ['the claim scp of Entra ID', { scp: 'cases:read' }, ['cases:read']],
    [
      'the roles of Entra ID, which come before scp',
      { roles: ['cases:read', 'Admin'], scp: 'tasks:read' },
      ['cases:read'],
    ],
    ['permissions, which come before roles', { permissions: ['tasks:read'], roles: ['cases:read'] }, ['tasks:read']],
    ['scopes in a list', { scp: ['cases:read', 'nothing'] }, ['cases:read']],
    ['permissions, which come before scopes', { permissions: ['tasks:read'], scope: 'tasks:manage' }, ['tasks:read']],
    ['no scope that is a permission', { scope: 'openid' }, []],
    ['permissions that are no list, whatever the scope', { permissions: 'tasks:read', scope: 'tasks:read' }, null],
    ['neither', {}, null],
  ])('takes what a token may do from %s', async (_, rights, expected) => {
    const { permissions: _without, ...rest } = claims;
    const token = await sign({ ...rest, ...rights });
    if (expected) expect([...(await verifier.verify(token)).permissions]).toEqual(expected);
    else expect(await refusalOf(token)).toMatchObject({ reason: 'claims' });
  });

  it('takes the company from the claim that is configured', async () => {
    const [trusted] = issuers;
    const named = { ...trusted!, companyClaim: 'https://erp.example/company' };
    const { company, ...rest } = claims;
    const other = new TokenVerifier([named], anyTerms, () => clock);
    const token = await sign({ ...rest, 'https://erp.example/company': company });
    expect(await other.verify(token)).toMatchObject({ companyId: COMPANY.toLowerCase() });
    expect(await refusalOf(token)).toMatchObject({ reason: 'claims' });
    expect(await refusalOf(await sign(claims), other)).toMatchObject({ reason: 'claims' });
  });

  it('takes user, company, known permissions and name from the claims', async () => {
    expect(await verifier.verify(await sign(claims))).toEqual({
      userId: 'anna',
      companyId: COMPANY.toLowerCase(),
      permissions: new Set(['tasks:read']),
      name: 'Anna',
      expiresAt: new Date(claims.exp * 1000),
      issuedAt: new Date(claims.iat * 1000),
      tokenDigest: expect.stringMatching(/^[\w-]{43}$/),
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
    ['no start', { ...claims, iat: undefined }],
    ['a start later than now', { ...claims, iat: NOW + 600 }],
    ['a NUL in the user', { ...claims, sub: 'an\0na' }],
    ['a user of spaces', { ...claims, sub: '  ' }],
    ['an invisible character in the user', { ...claims, sub: 'anna\u200b' }],
    ['a user of 129 characters', { ...claims, sub: 'a'.repeat(129) }],
    ['no end', { ...claims, exp: undefined }],
    ['a start in the future', { ...claims, nbf: NOW + 600 }],
  ])('refuses a token with %s', async (_, payload) => {
    expect(await refusalOf(await sign(payload))).toBeInstanceOf(NotAuthenticated);
  });

  it.each(['at+jwt', 'application/at+jwt', 'AT+JWT', 'JWT'])('takes the type %s', async (typ) => {
    expect(await refusalOf(await sign(claims, ec.privateKey, 'ES256', typ))).toBe('accepted');
  });

  it('refuses other types, and those that the configuration does not name', async () => {
    for (const typ of ['', 'id+jwt', 'logout+jwt', 'secevent+jwt']) {
      expect(await refusalOf(await sign(claims, ec.privateKey, 'ES256', typ))).toBeInstanceOf(NotAuthenticated);
    }
    const strict = verifierWith({ types: ['at+jwt'] });
    const plain = await sign(claims, ec.privateKey, 'ES256', 'JWT');
    expect(await refusalOf(plain, strict)).toMatchObject({ code: 'identity.not-authenticated' });
    expect(await refusalOf(await sign(claims), strict)).toBe('accepted');
  });

  it.each([{ nonce: 'n' }, { at_hash: 'h' }, { c_hash: 'h' }, { typ: 'ID' }])(
    'never takes an ID token: %j',
    async (more) => {
      const token = await sign({ ...claims, ...more }, ec.privateKey, 'ES256', 'JWT');
      expect(await refusalOf(token)).toMatchObject({ en: expect.stringContaining('ID token') });
    },
  );

  it('asks for the strength of sign-in that the configuration names', async () => {
    const strict = verifierWith({ acr: ['gold', 'mfa'], amr: ['pwd', 'otp'] });
    const strong = { ...claims, acr: 'mfa', amr: ['otp', 'pwd', 'geo'] };
    expect(await refusalOf(await sign(strong), strict)).toBe('accepted');
    for (const weak of [
      { acr: 'silver' },
      { acr: undefined },
      { amr: ['pwd'] },
      { amr: 'pwd otp' },
      { amr: undefined },
    ]) {
      expect(await refusalOf(await sign({ ...strong, ...weak }), strict)).toMatchObject({
        en: expect.stringContaining('two factors'),
      });
    }
  });

  it('ends sessions at their greatest age, counted from the sign-in where the issuer tells of it', async () => {
    const limited = verifierWith({ maxAgeMs: 3_600_000 });
    const old = { ...claims, auth_time: NOW - 3601 };
    expect(await refusalOf(await sign(old), limited)).toBeInstanceOf(SessionIsTooOld);
    expect(await refusalOf(await sign({ ...claims, iat: NOW - 3600 }), limited)).toBeInstanceOf(SessionIsTooOld);
    const { expiresAt } = await limited.verify(await sign({ ...claims, auth_time: NOW - 3000 }));
    expect(expiresAt).toEqual(new Date((NOW + 600) * 1000));
  });

  it('knows a token again whose signature was written in another way', async () => {
    const token = await sign(claims);
    const [head, payload] = token.split('.');
    const other = `${head}.${payload}.${(await sign(claims)).split('.')[2]}`;
    expect(other).not.toBe(token);
    expect((await verifier.verify(other)).tokenDigest).toBe((await verifier.verify(token)).tokenDigest);
  });

  it('refuses a key of the issuer that is too short', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const weak = (await importJWK(publicKey.export({ format: 'jwk' }), 'RS256')) as CryptoKey;
    const [head, body] = (await sign(claims, rsa.privateKey, 'RS256')).split('.');
    const signature = createSign('sha256').update(`${head}.${body}`).sign(privateKey, 'base64url');
    const trusting = new TokenVerifier(
      [{ issuer: 'https://login.example', audience: 'api', keys: () => weak, companyClaim: 'company' }],
      anyTerms,
      () => clock,
    );
    expect(await refusalOf(`${head}.${body}.${signature}`, trusting)).toMatchObject({
      code: 'identity.not-authenticated',
      en: expect.stringContaining('2048 bits'),
    });
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
      const unreachable = { ...issuers[0]!, keys: () => Promise.reject(failure) };
      const cut = new TokenVerifier([unreachable], anyTerms, () => clock);
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
