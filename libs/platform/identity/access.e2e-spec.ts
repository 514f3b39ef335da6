import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { COMPANY } from '../testing/sample-api.js';
import { type RunningApi, startSampleApi } from '../testing/start-sample-api.js';
import { Public, RequirePermission } from './access.js';
import { PERMISSIONS } from './permissions.js';
import { routePermissions } from './route-permissions.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startSampleApi();
});
afterAll(() => api.stop());

async function ask(
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'POST' = 'GET',
  payload?: string,
) {
  const { statusCode, headers: answered, body } = await api.app.inject({ method, url, headers, payload });
  return { status: statusCode, challenge: answered['www-authenticate'], body: JSON.parse(body) };
}

describe('access to a route', () => {
  it('is granted on public routes, even with an invalid token', async () => {
    expect((await ask('/health/live')).status).toBe(200);
    expect((await ask('/health/live', { authorization: 'Bearer nonsense' })).status).toBe(200);
  });

  it('is rejected without a token, with a challenge to sign in', async () => {
    expect(await ask('/v1/parcels')).toMatchObject({
      status: 401,
      challenge: 'Bearer',
      body: { code: 'identity.not-authenticated', detail: expect.stringContaining('Authorization: Bearer') },
    });
  });

  it.each(['Bearer nonsense', 'Basic YTpi', 'Bearer', 'Bearer a b'])('is rejected with %j', async (authorization) => {
    expect(await ask('/v1/parcels', { authorization })).toMatchObject({
      status: 401,
      challenge: expect.stringContaining('Bearer error="invalid_token"'),
      body: { code: 'identity.not-authenticated' },
    });
  });

  it('is decided before the body is read', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await ask('/v1/parcels', json, 'POST', 'no json')).status).toBe(401);
    const reader = await api.signedIn('tasks:read');
    expect((await ask('/v1/parcels', { ...json, ...reader }, 'POST', '{}')).status).toBe(403);
  });

  it('is granted with any one of the permissions; others learn which one they lack, in both languages', async () => {
    const reader = await api.signedIn('tasks:read');
    expect((await ask('/v1/parcels', reader)).status).toBe(200);
    expect(await ask('/v1/parcels', reader, 'POST')).toMatchObject({
      status: 403,
      body: {
        code: 'identity.permission-missing',
        detail: expect.stringContaining('behandle opgaver eller ændre sager'),
        missingPermissions: ['tasks:manage', 'cases:manage'],
      },
    });
    expect((await ask('/v1/parcels', { ...reader, 'accept-language': 'en' }, 'POST')).body.detail).toContain(
      'work on tasks or change cases',
    );
    // Rejected because of its body, so access was granted.
    expect((await ask('/v1/parcels', await api.signedIn('cases:manage'), 'POST')).status).toBe(400);
  });

  it('is rejected with every permission but the required one', async () => {
    const others = PERMISSIONS.filter((permission) => permission !== 'tasks:read');
    expect((await ask('/v1/parcels', await api.signedIn(...others))).status).toBe(403);
  });

  it('is known of every route', () => {
    const routes = routePermissions(api.app).map(({ targets: _targets, ...route }) => route);
    expect(routes).toEqual(
      expect.arrayContaining([
        { method: 'GET', path: '/health/live', handler: 'HealthController.live', access: 'public' },
        { method: 'GET', path: '/v1/parcels/:id', handler: 'ParcelController.get', access: ['tasks:read'] },
        {
          method: 'POST',
          path: '/v1/parcels',
          handler: 'ParcelController.create',
          access: ['tasks:manage', 'cases:manage'],
        },
        { method: 'POST', path: '/in/:companyKey', handler: 'DropOffController.receive', access: 'public' },
      ]),
    );
    expect(routePermissions(api.app).filter(({ access }) => access === 'missing')).toEqual([]);
  });
});

describe('a route without declared access', () => {
  @Controller('open')
  class OpenController {
    @Get() @RequirePermission('tasks:read') said(): void {}
    @Get('too') @Public() alsoSaid(): void {}
    @Post() forgotten(): void {}
  }
  @Module({ controllers: [OpenController] })
  class Forgetful {}

  it('keeps the application from starting', async () => {
    await expect(startSampleApi({}, Forgetful)).rejects.toThrow(
      'Routes without @RequirePermission or @Public: POST /open (OpenController.forgotten)',
    );
  });
});

describe('a configured issuer', () => {
  let keyServer: Server;
  let configured: RunningApi;
  let answer: () => { status: number; body: string };
  const issuer = 'https://login.example';

  beforeAll(async () => {
    keyServer = createServer((_, response) => {
      const { status, body } = answer();
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(async () => {
    const { port } = keyServer.address() as AddressInfo;
    configured = await startSampleApi({
      JWT_ISSUER: issuer,
      JWT_AUDIENCE: 'parcels',
      JWT_JWKS_URL: `http://127.0.0.1:${port}/jwks`,
    });
  });
  afterEach(() => configured.stop());
  afterAll(() => keyServer.close());

  async function statusOf(audience: string, alg: 'RS256' | 'ES256' = 'RS256', publish = true) {
    const { publicKey, privateKey } = await generateKeyPair(alg);
    const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg };
    answer = () => (publish ? { status: 200, body: JSON.stringify({ keys: [jwk] }) } : { status: 500, body: 'hush' });
    const token = await new SignJWT({ company: COMPANY, permissions: ['tasks:read'] })
      .setProtectedHeader({ alg, kid: 'key-1', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('bo')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    const headers = { authorization: `Bearer ${token}` };
    const response = await configured.app.inject({ url: '/v1/parcels', headers });
    return [response.statusCode, response.json().code];
  }

  it('is trusted by the keys that it publishes', async () => {
    expect(await statusOf('parcels')).toEqual([200, undefined]);
  });

  it('is trusted for this API alone', async () => {
    expect(await statusOf('other', 'ES256')).toEqual([401, 'identity.not-authenticated']);
  });

  it('is not held against the caller when its keys cannot be had', async () => {
    expect(await statusOf('parcels', 'RS256', false)).toEqual([503, 'platform.unavailable']);
  });
});
