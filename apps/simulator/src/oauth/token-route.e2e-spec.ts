import { generateKeyPairSync } from 'node:crypto';
import { createSimulator } from '../simulator.js';
import type { Simulator } from '../simulator.js';
import { KEYS, OTHER_KEYS, PUBLIC_PEM, askToken, assertion, bearer, call, post } from '../testing/scalepoint-client.js';
import { CASE_ID, expense, world } from '../testing/world.js';

const FEED = '/api/events/v1/dk/external/demo/receive';
const CASE = `/ecx/host/api/integration/v1/case/${CASE_ID}`;

describe('the token endpoint', () => {
  let simulator: Simulator;
  let now = new Date('2026-11-24T08:00:00Z');
  const sign = async (claims: Parameters<typeof assertion>[1] = {}) => assertion(simulator.url, { now, ...claims });

  beforeAll(async () => {
    simulator = await createSimulator(
      world({ now: () => now, knobs: { accessTokenSeconds: 300, longPollSeconds: 0 } }),
    );
  });
  afterAll(async () => simulator.close());

  it('gives a token for the scope that is asked for, and tells caches to forget it', async () => {
    const { status, headers, body } = await askToken(simulator.url, 'events', await sign());
    expect(status).toBe(200);
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 300, scope: 'events' });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('takes the issuer as audience too', async () => {
    expect((await askToken(simulator.url, 'events', await sign({ audience: simulator.url }))).status).toBe(200);
  });

  it.each([
    ['signed with a key that is not registered', { key: OTHER_KEYS.privateKey }, /signature/],
    ['expired', { expiresIn: -60 }, /exp/],
    ['for another audience', { audience: 'https://accounts.scalepoint.example/connect/token' }, /aud/],
    ['without a jti', { jti: null }, /jti/],
    ['signed with another algorithm', { alg: 'RS384' }, /alg/],
    ['signed with the public key as a shared secret', { alg: 'HS256', key: Buffer.from(PUBLIC_PEM) }, /./],
    ['of a client that nobody registered', { clientId: 'stranger' }, /stranger/],
  ])('refuses an assertion that is %s', async (_what, claims, description) => {
    const { status, body } = await askToken(simulator.url, 'events', await sign(claims));
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(body.error_description).toMatch(description);
  });

  it('refuses the same assertion a second time', async () => {
    const jwt = await sign();
    expect((await askToken(simulator.url, 'events', jwt)).status).toBe(200);
    const again = await askToken(simulator.url, 'platform-case:read', jwt);
    expect([again.status, again.body.error]).toEqual([401, 'invalid_client']);
    expect(again.body.error_description).toContain('jti');
  });

  it('lets a refused assertion not use up its jti', async () => {
    const jti = 'once';
    await askToken(simulator.url, 'events', await sign({ jti, key: OTHER_KEYS.privateKey }));
    expect((await askToken(simulator.url, 'events', await sign({ jti }))).status).toBe(200);
  });

  it.each([
    ['invalid_request', { grant_type: undefined }],
    ['unsupported_grant_type', { grant_type: 'password' }],
    ['invalid_request', { client_assertion: undefined }],
    ['invalid_request', { client_assertion_type: 'urn:other' }],
    ['invalid_scope', { scope: undefined }],
    ['invalid_scope', { scope: 'events everything' }],
  ])('answers %s to %j', async (error, form) => {
    const { status, body } = await askToken(simulator.url, 'events', await sign(), form);
    expect([status, body.error]).toEqual([400, error]);
  });

  it('refuses parameters as JSON', async () => {
    const { status, body } = await post(`${simulator.url}/connect/token`, { grant_type: 'client_credentials' });
    expect([status, body.error]).toEqual([400, 'invalid_request']);
  });

  it('takes either key while a client has two', async () => {
    const jwk = OTHER_KEYS.publicKey.export({ format: 'jwk' });
    simulator.registrations.register({ clients: [{ clientId: 'rotating', keys: [PUBLIC_PEM, jwk] }] });
    for (const { privateKey } of [KEYS, OTHER_KEYS]) {
      const jwt = await sign({ clientId: 'rotating', key: privateKey });
      expect((await askToken(simulator.url, 'events', jwt)).status).toBe(200);
    }
  });

  it.each([
    ['key-too-short', generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' })],
    ['key-not-rsa', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })],
    ['key-is-private', KEYS.privateKey.export({ format: 'jwk' })],
    ['key-unreadable', 'not a key'],
  ])('refuses to register a key: %s', async (error, key) => {
    const clients = [{ clientId: 'odd', keys: [key] }];
    const { status, body } = await post(`${simulator.url}/_control/registrations`, { clients });
    expect([status, body.error]).toEqual([400, error]);
  });

  it('never shows a secret in the record', async () => {
    const jwt = await sign();
    const { body } = await askToken(simulator.url, 'events', jwt);
    const record = JSON.stringify(simulator.record.list());
    expect(record).not.toContain(jwt);
    expect(record).not.toContain(body.access_token);
  });

  describe('the token it gives', () => {
    it.each([
      ['events', 'GET', FEED, ['platform-case:read', 'platform-service-provider:write']],
      ['platform-case:read', 'GET', CASE, ['events', 'platform-service-provider:write']],
      [
        'platform-service-provider:write',
        'POST',
        '/ecx/host/api/integration/v2/expense/submit',
        ['events', 'platform-case:read'],
      ],
    ])('opens with %s, and no other scope: %s %s', async (scope, method, path, others) => {
      const ask = async (headers: Record<string, string>) =>
        method === 'GET' ? call(simulator.url + path, { headers }) : post(simulator.url + path, expense(), headers);
      expect((await ask({})).status).toBe(401);
      expect((await ask({ authorization: 'Bearer unknown' })).status).toBe(401);
      for (const other of others) {
        const refused = await ask(await bearer(simulator.url, other, now));
        expect([refused.status, refused.body.error]).toEqual([403, 'insufficient_scope']);
      }
      expect([401, 403]).not.toContain((await ask(await bearer(simulator.url, scope, now))).status);
    });

    it('is worth nothing once its time is over, or after a revocation', async () => {
      const ask = async (headers: Record<string, string>) => (await call(simulator.url + FEED, { headers })).status;
      const headers = await bearer(simulator.url, 'events', now);
      now = new Date(now.getTime() + 299_000);
      expect(await ask(headers)).toBe(200);
      now = new Date(now.getTime() + 1_000);
      expect(await ask(headers)).toBe(401);
      const later = await bearer(simulator.url, 'events', now);
      expect(await ask(later)).toBe(200);
      await call(`${simulator.url}/_control/access-tokens`, { method: 'DELETE' });
      expect(await ask(later)).toBe(401);
    });

    it('shows a client only its own tenants', async () => {
      simulator.registrations.register({ clients: [{ clientId: 'narrow', keys: [PUBLIC_PEM], tenants: ['other'] }] });
      const { body } = await askToken(simulator.url, 'events', await sign({ clientId: 'narrow' }));
      const headers = { authorization: `Bearer ${body.access_token}` };
      expect((await call(simulator.url + FEED, { headers })).status).toBe(403);
      expect((await call(simulator.url + FEED.replace('demo', 'other'), { headers })).status).toBe(200);
    });
  });
});
