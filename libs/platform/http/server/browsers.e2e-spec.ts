import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type RunningApi, startSampleApi } from '../../testing/start-sample-api.js';

const ORIGIN = 'https://erp.example';
let api: RunningApi;
let url: string;
beforeAll(async () => {
  api = await startSampleApi({ CORS_ORIGINS: `${ORIGIN},http://localhost:5173` });
  await api.app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
});
afterAll(() => api.stop());

describe('front ends on another origin', () => {
  it('may ask beforehand without a token, and call with one', async () => {
    const asked = await api.app.inject({
      method: 'OPTIONS',
      url: '/v1/parcels',
      headers: {
        origin: ORIGIN,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,if-match,idempotency-key',
      },
    });
    expect(asked.statusCode).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': expect.stringContaining('PUT'),
      'access-control-allow-headers': expect.stringMatching(/Authorization.*If-Match.*Idempotency-Key/),
    });
    const headers = { origin: ORIGIN, ...(await api.signedIn('tasks:read')) };
    const answer = await api.app.inject({ url: '/v1/parcels', headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-expose-headers': expect.stringContaining('ETag'),
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('can read problems, which vary by origin and language', async () => {
    const { statusCode, headers } = await api.app.inject({ url: '/v1/parcels', headers: { origin: ORIGIN } });
    expect(statusCode).toBe(401);
    expect(headers['access-control-allow-origin']).toBe(ORIGIN);
    expect(String(headers['vary']).split(', ')).toEqual(expect.arrayContaining(['Origin', 'Accept-Language']));
  });

  it.each(['https://erp.example.evil', 'http://erp.example', 'null'])('named %s may not', async (origin) => {
    const { headers } = await api.app.inject({ url: '/v1/parcels', headers: { origin } });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(['https://erp.example/', 'erp.example', 'https://erp.example/app', '*'])(
    'are configured as origins, not as %s',
    async (origin) => {
      await expect(startSampleApi({ CORS_ORIGINS: origin })).rejects.toThrow('CORS_ORIGINS must be origins');
    },
  );
});

describe('long answers', () => {
  const fetchedWith = (accepted: string) =>
    api.app.inject({ url: '/openapi.json', headers: { 'accept-encoding': accepted } });

  it('are compressed as the client accepts it', async () => {
    const plain = await fetchedWith('identity');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.headers['vary']).toContain('Accept-Encoding');
    for (const [encoding, read] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
      const { headers, rawPayload } = await fetchedWith(encoding);
      expect(headers['content-encoding']).toBe(encoding);
      expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
      expect(read(rawPayload).toString()).toBe(plain.body);
    }
  });

  it('are the only ones', async () => {
    const { headers } = await api.app.inject({ url: '/health/live', headers: { 'accept-encoding': 'br' } });
    expect(headers).not.toHaveProperty('content-encoding');
  });
});

describe('a body that is too large', () => {
  it('is answered 413 to clients that send all of it before they read', async () => {
    const { authorization } = await api.signedIn('tasks:read', 'tasks:manage');
    const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
    const head = `POST /v1/parcels HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 11000000\r\n\r\n`;
    socket.write(head);
    await new Promise<void>((done, fail) => {
      socket.once('error', fail);
      socket.write(Buffer.alloc(11_000_000, ' '), () => done());
    });
    const answer = await new Promise<string>((done) => socket.once('data', (data) => done(String(data))).resume());
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });
});
