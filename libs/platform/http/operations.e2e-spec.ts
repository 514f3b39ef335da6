import { type AddressInfo, connect } from 'node:net';
import { MetricsServer } from '#platform/observability';
import { COMPANY, PARCEL, SampleProbe } from '../testing/sample-api.js';
import { type RunningApi, startSampleApi } from '../testing/start-sample-api.js';

let api: RunningApi;
afterEach(() => api.stop());

describe('the rate limit', () => {
  it('counts each user of a company separately, and unauthenticated callers by address', async () => {
    api = await startSampleApi({ RATE_LIMIT_PER_MINUTE: '2' });
    const headers = await api.signedIn('tasks:read');
    const ask = (more = {}, url = '/v1/parcels') => api.app.inject({ url, headers: more, remoteAddress: '192.0.2.1' });
    const [first, second] = [await ask(headers), await ask(headers)];
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    const limits = { 'ratelimit-limit': '2', 'ratelimit-reset': expect.stringMatching(/^\d+$/) };
    expect(first.headers).toMatchObject({ ...limits, 'ratelimit-remaining': '1' });
    expect(second.headers).toMatchObject({ ...limits, 'ratelimit-remaining': '0' });
    const refused = await ask({ ...headers, 'accept-language': 'en' });
    expect(refused.statusCode).toBe(429);
    expect(refused.headers).toMatchObject({ ...limits, 'ratelimit-remaining': '0' });
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json()).toMatchObject({
      code: 'http.too-many-requests',
      retryAfterSeconds: Number(refused.headers['retry-after']),
      detail: expect.stringContaining('Rate limit of 2 requests per minute'),
    });
    // Same address without a valid token: two attempts, then 429, also for unknown paths.
    const guesses = [await ask({ authorization: 'Bearer x' }), await ask({}, '/nothing'), await ask()];
    expect(guesses.map(({ statusCode }) => statusCode)).toEqual([401, 404, 429]);
    expect((await ask({}, '/health/live')).statusCode).toBe(200);
  });

  it('counts unauthenticated callers by address, whatever company they name, and IPv6 by networks', async () => {
    api = await startSampleApi({ RATE_LIMIT_PER_MINUTE: '2' });
    const deliver = async (company: string, remoteAddress: string) =>
      (await api.app.inject({ method: 'POST', url: `/in/${company}`, payload: {}, remoteAddress })).statusCode;
    const statuses = [
      await deliver('a', '192.0.2.1'),
      await deliver('b', '192.0.2.1'),
      await deliver('c', '192.0.2.1'),
    ];
    expect(statuses).toEqual([200, 200, 429]);
    const network = [
      await deliver('a', '2001:db8::1'),
      await deliver('a', '2001:db8::2'),
      await deliver('a', '2001:db8::3'),
    ];
    expect([...network, await deliver('a', '2001:db8:0:1::1')]).toEqual([200, 200, 429, 200]);
  });

  it('is none when set to 0', async () => {
    api = await startSampleApi({ RATE_LIMIT_PER_MINUTE: '0' });
    const statuses = await Promise.all(Array.from({ length: 20 }, () => api.app.inject('/nothing')));
    expect(new Set(statuses.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
  });
});

describe('the log of requests', () => {
  it('has one line each, by the pattern of the route, and nothing that was sent', async () => {
    api = await startSampleApi();
    const headers = await api.signedIn('tasks:read', 'tasks:manage');
    api.log.length = 0;
    await api.app.inject({
      url: `/v1/parcels/${PARCEL}?securityToken=hush`,
      headers: { ...headers, cookie: 'sid=hush' },
    });
    await api.app.inject({ method: 'POST', url: '/v1/parcels?code=hush', headers, payload: { label: 'hush' } });
    await api.app.inject({ url: '/hush' });
    await api.app.inject({ url: '/health/live' });
    const lines = api.log.filter(({ message }) => message === 'request');
    const anna = { actor: 'user:anna', userId: 'anna', companyId: COMPANY };
    const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect(lines).toMatchObject([
      {
        level: 'info',
        method: 'GET',
        route: '/v1/parcels/:id',
        status: 200,
        ms: expect.any(Number),
        address: '127.0.0.1',
        correlationId: uuid,
        ...anna,
      },
      { method: 'POST', route: '/v1/parcels', status: 400, problem: 'http.validation-failed', ...anna },
      { method: 'GET', route: 'unmatched', status: 404, problem: 'http.not-found', actor: 'anonymous' },
    ]);
    expect(JSON.stringify(api.log)).not.toContain('hush');
  });
});

describe('the log of sign-ins', () => {
  it('has one line for each token, and says where from and why others failed', async () => {
    api = await startSampleApi({ TRUST_PROXY: 'true' });
    const headers = await api.signedIn('tasks:read');
    const ask = (more: Record<string, string> = {}, method: 'GET' | 'DELETE' = 'GET') =>
      api.app.inject({ method, url: `/v1/parcels/${PARCEL}`, headers: { 'x-forwarded-for': '203.0.113.9', ...more } });
    api.log.length = 0;
    await ask(headers);
    await ask(headers);
    await ask(headers, 'DELETE');
    await ask({ authorization: 'Bearer hush' });
    await ask();
    const from = { address: '203.0.113.9' };
    const signedIn = { event: 'authenticated', actor: 'user:anna', companyId: COMPANY, ...from };
    expect(api.log.filter(({ event }) => event === 'authenticated')).toMatchObject([signedIn]);
    expect(api.log.filter(({ message, event }) => message === 'request' && event)).toMatchObject([
      { event: 'access-denied', status: 403, userId: 'anna', ...from },
      { event: 'authentication-failed', status: 401, authenticationFailure: 'unreadable', ...from },
      { event: 'authentication-failed', status: 401, authenticationFailure: 'missing', ...from },
    ]);
    expect(JSON.stringify(api.log)).not.toContain('hush');
  });
});

describe('health', () => {
  it('is live without checking dependencies, and ready when all dependencies respond', async () => {
    api = await startSampleApi();
    const probe = api.app.get(SampleProbe);
    expect((await api.app.inject('/health/ready')).json()).toEqual({ status: 'ready', checked: ['database'] });
    probe.failure = new Error('hush: connection refused');
    const unready = await api.app.inject('/health/ready');
    expect(unready.statusCode).toBe(503);
    expect(unready.json()).toMatchObject({ code: 'platform.not-ready', failed: ['database'] });
    expect(unready.body).not.toContain('hush');
    expect((await api.app.inject('/health/live')).json()).toEqual({ status: 'live' });
    probe.failure = null;
    expect((await api.app.inject('/health/ready')).statusCode).toBe(200);
  });
});

describe('metrics', () => {
  it('are served on their own port, by the pattern of the route', async () => {
    api = await startSampleApi({ METRICS_PORT: '0' });
    await api.app.inject({ url: `/v1/parcels/${PARCEL}`, headers: await api.signedIn('tasks:read') });
    const { port } = api.app.get(MetricsServer);
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/v1/parcels/:id",status="200"} 1');
    expect(text).toContain('process_cpu_seconds_total');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await api.app.inject('/metrics')).statusCode).toBe(404);
  });

  it('listen on this machine alone unless told otherwise, whatever the API listens on', async () => {
    // 127.0.0.2 is also loopback, and reached by servers that listen on all addresses.
    const ask = async () => fetch(`http://127.0.0.2:${api.app.get(MetricsServer).port}/metrics`);
    api = await startSampleApi({ METRICS_PORT: '0', HOST: '0.0.0.0' });
    await expect(ask()).rejects.toThrow('fetch failed');
    await api.stop();
    api = await startSampleApi({ METRICS_PORT: '0', METRICS_HOST: '0.0.0.0' });
    expect((await ask()).status).toBe(200);
  });

  it('are not served unless a port is set', async () => {
    api = await startSampleApi();
    expect(api.app.get(MetricsServer).port).toBeNull();
  });
});

describe('documentation', () => {
  it('can be switched off, and is in production', async () => {
    api = await startSampleApi({ SERVE_DOCS: 'false' });
    for (const url of ['/docs', '/docs/', '/docs/swagger-ui-init.js', '/openapi.json']) {
      expect((await api.app.inject(url)).statusCode).toBe(404);
    }
  });
});

describe('closing', () => {
  it('answers requests in flight, and closes their connections, which would be kept alive', async () => {
    api = await startSampleApi();
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const { authorization } = await api.signedIn('tasks:manage', 'cases:manage');
    const head = `POST /v1/parcels HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n`;
    let received = '';
    const socket = connect(port, '127.0.0.1');
    const ended = new Promise((resolve) => socket.on('close', resolve));
    socket.on('data', (chunk) => (received += chunk.toString()));
    const begun = new Promise<void>((resolve) => {
      api.app.getHttpServer().once('request', () => resolve());
    });
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{`);
    await begun;
    // The hooks before the body have run.
    await new Promise(setImmediate);
    const closed = api.app.close();
    await new Promise(setImmediate);
    socket.write('}');
    await Promise.all([closed, ended]);
    expect(received).toContain('HTTP/1.1 400');
    expect(received.toLowerCase()).toContain('connection: close');
  });

  it('refuses new requests on open connections as a problem', async () => {
    api = await startSampleApi();
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const get = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';
    let received = '';
    const socket = connect(port, '127.0.0.1');
    const ended = new Promise((resolve) => socket.on('close', resolve));
    await new Promise<void>((resolve) => {
      socket.on('data', (chunk) => {
        received += chunk.toString();
        resolve();
      });
      // The second request is half sent, so the connection is not idle when shutdown begins.
      socket.write(get + get.slice(0, 10));
    });
    const closed = api.app.close();
    await new Promise(setImmediate);
    socket.write(get.slice(10));
    await Promise.all([closed, ended]);
    expect(received).toContain('HTTP/1.1 503');
    expect(received.toLowerCase()).toContain('connection: close');
    expect(received).toContain('platform.unavailable');
  });
});
