import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, parseConfig } from '#platform/config';
import { demoIssuer, makeKey } from './demo-issuer.js';
import { type DemoUser, demoToken } from './demo-token.js';
import { TokenVerifier } from './token-verifier.js';

const anna: DemoUser = {
  company: 'demo',
  companyId: '01900000-0000-7000-8000-000000000001',
  user: 'anna',
  userId: 'user-anna',
  name: 'Anna Andersen',
  permissions: ['tasks:read'],
};

let directory: string;
let config: Config;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demo-issuer-'));
  config = parseConfig({ DATA_DIR: join(directory, 'data') });
});
afterEach(() => rm(directory, { recursive: true }));

describe('the demo issuer', () => {
  it('keeps one key that only its owner can read, even if several processes start at once', async () => {
    const issuers = await Promise.all(Array.from({ length: 8 }, () => demoIssuer(config)));
    const verifier = await TokenVerifier.of(config);
    for (const issuer of issuers) {
      expect(await verifier.verify(await issuer.sign(anna))).toMatchObject({ companyId: anna.companyId });
    }
    expect(await readdir(config.dataDir)).toEqual(['demo-issuer.json']);
    expect((await stat(join(config.dataDir, 'demo-issuer.json'))).mode & 0o777).toBe(0o600);
  });

  it('takes the key of the process that was faster', async () => {
    const file = join(directory, 'demo-issuer.json');
    const first = await makeKey(file);
    expect(await makeKey(file)).toEqual(first);
    expect(await readdir(directory)).toEqual(['demo-issuer.json']);
  });

  it('says what to do about a file that holds no key', async () => {
    await demoIssuer(config);
    await writeFile(join(config.dataDir, 'demo-issuer.json'), '{"kty":"EC"');
    await expect(demoIssuer(config)).rejects.toThrow(/Delete it/);
  });

  it('is refused outside the demo, and its tokens with it', async () => {
    const token = await (await demoIssuer(config)).sign(anna);
    const production = parseConfig({
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://owner@127.0.0.1/erp',
      DATA_DIR: config.dataDir,
      ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
      JWT_ISSUER: 'https://login.example',
      JWT_AUDIENCE: 'api',
      JWT_JWKS_URL: 'https://login.example/jwks',
    });
    await expect(demoIssuer(production)).rejects.toThrow('in the demo only');
    await expect((await TokenVerifier.of(production)).verify(token)).rejects.toMatchObject({
      code: 'identity.not-authenticated',
    });
  });
});

describe('a token of the demo', () => {
  const tokenOf = (user: string) => demoToken({ company: 'demo', user }, [anna], () => config);

  it('is of the named user, valid for 12 hours', async () => {
    const token = await tokenOf('anna');
    expect(await (await TokenVerifier.of(config)).verify(token)).toEqual({
      userId: 'user-anna',
      companyId: anna.companyId,
      name: 'Anna Andersen',
      permissions: new Set(['tasks:read']),
      expiresAt: expect.any(Date),
      issuedAt: expect.any(Date),
      tokenDigest: expect.any(String),
    });
    const { iat, exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
      string,
      number
    >;
    expect((exp ?? 0) - (iat ?? 0)).toBe(12 * 3600);
  });

  it('of an unknown user is refused with the list of users', async () => {
    await expect(tokenOf('nobody')).rejects.toThrow('--company demo --user anna   (Anna Andersen)');
    await expect(readFile(join(config.dataDir, 'demo-issuer.json'))).rejects.toThrow('ENOENT');
  });
});
