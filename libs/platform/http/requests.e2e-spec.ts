import { COMPANY, PARCEL } from '../testing/sample-api.js';
import { type RunningApi, startSampleApi } from '../testing/start-sample-api.js';

let api: RunningApi;
let headers: { authorization: string };

beforeAll(async () => {
  api = await startSampleApi({ BODY_LIMIT_BYTES: '2048', INTAKE_BODY_LIMIT_BYTES: '20000' });
  headers = await api.signedIn('tasks:read', 'tasks:manage');
});
afterAll(() => api.stop());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';

async function ask(method: Method, url: string, more: { headers?: Record<string, string>; payload?: unknown } = {}) {
  const response = await api.app.inject({
    method,
    url,
    headers: { ...headers, ...more.headers },
    payload: more.payload as string,
  });
  const { statusCode: status, headers: answered, body } = response;
  return { status, headers: answered, body: body ? JSON.parse(body) : undefined };
}

const parcel = { label: 'Vinduer', weight: 5 };

describe('versions', () => {
  it('begin the ETag of one resource, and of no list', async () => {
    expect((await ask('GET', `/v1/parcels/${PARCEL}`)).headers.etag).toMatch(/^"7-[\w-]{16}"$/);
    expect((await ask('POST', '/v1/parcels', { payload: parcel })).headers.etag).toBe('"1"');
    expect((await ask('GET', '/v1/parcels')).headers.etag).toMatch(/^W\/"[\w-]{16}"$/);
  });

  it.each<[string | undefined, number, string | undefined]>([
    ['"7"', 200, undefined],
    ['W/"7"', 200, undefined],
    ['"7-oVTcRFdzHVkRGrTt"', 200, undefined],
    ['*', 200, undefined],
    ['"6"', 412, 'http.stale-version'],
    [undefined, 428, 'http.if-match-missing'],
    ['7', 400, 'http.malformed-if-match'],
  ])('of If-Match %s answer %i', async (ifMatch, status, code) => {
    const answer = await ask('PUT', `/v1/parcels/${PARCEL}`, {
      payload: parcel,
      headers: ifMatch ? { 'if-match': ifMatch } : {},
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    if (status === 200) expect(answer.headers.etag).toBe('"8"');
  });
});

describe('a deprecated route', () => {
  it('says since when, until when and what to use, also when it refuses', async () => {
    const told = {
      deprecation: '@1767225600',
      sunset: 'Wed, 01 Jul 2026 00:00:00 GMT',
      link: '<https://docs.example/parcels>; rel="deprecation"; type="text/html"',
    };
    expect(await ask('GET', '/v1/parcels/old')).toMatchObject({ status: 200, headers: told });
    expect(await ask('GET', '/v1/parcels/old', { headers: { authorization: '' } })).toMatchObject({
      status: 401,
      headers: told,
    });
    expect((await ask('GET', '/v1/parcels')).headers).not.toHaveProperty('deprecation');
    const { paths } = (await ask('GET', '/openapi.json')).body;
    expect([paths['/v1/parcels/old'].get.deprecated, paths['/v1/parcels'].get.deprecated]).toEqual([true, undefined]);
  });
});

describe('answers', () => {
  it.each<[string, Method, string]>([
    ['one record', 'GET', `/v1/parcels/${PARCEL}`],
    ['a list', 'GET', '/v1/parcels'],
    ['a change', 'POST', '/v1/parcels'],
    ['nothing', 'DELETE', `/v1/parcels/${PARCEL}`],
    ['a refusal', 'GET', '/v1/parcels/none'],
    ['an address that is not there', 'GET', '/v1/nowhere'],
    ['intake', 'POST', '/in/demo'],
  ])('are kept by no cache: %s', async (_, method, url) => {
    const payload = method === 'POST' ? parcel : undefined;
    expect((await ask(method, url, { payload })).headers['cache-control']).toBe('no-store');
  });
});

describe('lists', () => {
  it('are read to their end by their cursors', async () => {
    const items: string[] = [];
    let next = '';
    do {
      const { body } = await ask('GET', `/v1/parcels?limit=2${next && `&cursor=${next}`}`);
      items.push(...body.items);
      next = body.next;
    } while (next);
    expect(items).toEqual(['parcel-0', 'parcel-1', 'parcel-2', 'parcel-3', 'parcel-4']);
  });

  it('hold 50 items unless another number is asked for', async () => {
    expect(await ask('GET', '/v1/parcels')).toMatchObject({ status: 200, body: { next: null } });
    expect((await ask('GET', '/v1/parcels?limit=1')).body.items).toHaveLength(1);
  });

  it.each([
    ['limit=0', '/limit', 'out-of-range'],
    ['limit=201', '/limit', 'out-of-range'],
    ['limit=ten', '/limit', 'not-an-integer'],
    ['state=lost', '/state', 'not-one-of'],
    ['stat=sent', '/stat', 'unknown-property'],
    ['cursor=bm90IGEgY3Vyc29y', '/cursor', 'bad-cursor'],
  ])('refuse ?%s', async (query, pointer, code) => {
    const { status, body } = await ask('GET', `/v1/parcels?${query}`);
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([400, pointer, code]);
  });
});

describe('bodies', () => {
  it('may be empty, whatever their type says', async () => {
    const answer = await ask('POST', `/v1/parcels/${PARCEL.toUpperCase()}/dispatch`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(answer).toMatchObject({ status: 200, body: { id: PARCEL } });
    expect((await ask('DELETE', `/v1/parcels/${PARCEL}`)).status).toBe(204);
  });

  it.each<[string, string | Buffer, unknown]>([
    ['application/json; charset=utf-8', '{"a":"æ"}', { a: 'æ' }],
    ['application/x-www-form-urlencoded', 'securityToken=x%C3%A6&a=1&a=2', undefined],
    ['application/xml', '<a>æ</a>', '<a>æ</a>'],
  ])('of a route that asks for it are read as %s', async (contentType, payload, body) => {
    const answer = await ask('POST', '/in/demo', { headers: { 'content-type': contentType }, payload });
    expect(answer.body).toEqual({ companyKey: 'demo', body, bytes: Buffer.byteLength(payload) });
  });

  it('may have parts', async () => {
    const form = new FormData();
    form.set('securityToken', 'x');
    form.set('file', new Blob([new Uint8Array(1000)]), 'photo.jpg');
    const request = new Response(form);
    const answer = await ask('POST', '/in/demo', {
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect(answer.body).toEqual({ companyKey: 'demo', body: { securityToken: 'x', file: 1000 } });
  });

  it('are larger where a route allows it, and bounded there too', async () => {
    const send = (bytes: number) => ask('POST', '/in/demo', { payload: { a: 'x'.repeat(bytes) } });
    expect((await send(10_000)).status).toBe(200);
    expect((await send(20_000)).body.code).toBe('http.body-too-large');
  });
});

describe('the trace of a request', () => {
  const CORRELATION = '01900000-0000-7000-8000-0000000000FF';

  it('reaches the handler through what it awaits', async () => {
    const answer = await ask('GET', '/v1/parcels/trace', { headers: { 'x-correlation-id': CORRELATION } });
    expect(answer.body).toEqual({
      correlationId: CORRELATION.toLowerCase(),
      causationId: null,
      actor: 'user:anna',
      companyId: COMPANY,
      name: 'Anna',
    });
    expect(answer.headers['x-correlation-id']).toBe(CORRELATION.toLowerCase());
  });

  it('reaches the handler of a body too', async () => {
    const answer = await ask('POST', '/v1/parcels', { payload: parcel, headers: { 'x-correlation-id': CORRELATION } });
    expect(answer.body.correlationId).toBe(CORRELATION.toLowerCase());
  });

  it('goes on a W3C trace', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const { headers: answered } = await ask('GET', '/v1/parcels', {
      headers: { traceparent, 'x-request-id': 'req-42' },
    });
    expect(answered).toMatchObject({
      'x-correlation-id': '4bf92f35-77b3-4da6-a3ce-929d0e0e4736',
      'x-request-id': 'req-42',
      traceparent: expect.stringMatching(/^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$/),
    });
  });

  it.each(['42', 'x'.repeat(500), "'; drop table"])('is new when the caller sends %.20s', async (id) => {
    const { headers: answered } = await ask('GET', '/v1/parcels', {
      headers: { 'x-correlation-id': id, traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` },
    });
    expect(answered['x-correlation-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });
});

describe('answers', () => {
  it('carry the security headers, also to refusals', async () => {
    for (const url of ['/v1/parcels', '/v1/nothing']) {
      const { headers: answered } = await ask('GET', url);
      expect(answered).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(answered).not.toHaveProperty('strict-transport-security');
      expect(answered).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('tell browsers to stay with https where callers use that', async () => {
    const secure = await startSampleApi({ PUBLIC_URL: 'https://erp.example' });
    const { headers: answered } = await secure.app.inject('/health/live');
    expect(answered['strict-transport-security']).toMatch(/max-age=31536000/);
    await secure.stop();
  });

  it('echo no TRACE', async () => {
    const { statusCode, body } = await api.app.inject({ method: 'TRACE' as 'GET', url: '/v1/parcels', headers });
    expect(statusCode).toBe(405);
    expect(body).not.toContain(headers.authorization);
  });

  it('have no body for HEAD', async () => {
    expect(await ask('HEAD', `/v1/parcels/${PARCEL}`)).toMatchObject({
      status: 200,
      headers: { etag: expect.stringMatching(/^"7-/) },
      body: undefined,
    });
  });
});
