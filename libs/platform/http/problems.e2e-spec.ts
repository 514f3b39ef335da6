import { type AddressInfo, connect } from 'node:net';
import { type RunningApi, startSampleApi } from '../testing/start-sample-api.js';

let api: RunningApi;
let headers: { authorization: string };

beforeAll(async () => {
  api = await startSampleApi({ BODY_LIMIT_BYTES: '2048' });
  headers = await api.signedIn('tasks:read', 'tasks:manage');
});
afterAll(() => api.stop());

async function ask(method: 'GET' | 'POST', url: string, more: { headers?: object; payload?: unknown } = {}) {
  const response = await api.app.inject({
    method,
    url,
    headers: { ...headers, ...more.headers },
    payload: more.payload as string,
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

const json = { 'content-type': 'application/json' };

describe('problems', () => {
  it('say what the domain refused, with its facts, in Danish unless English is asked for', async () => {
    const danish = await ask('GET', '/v1/parcels/lost');
    expect(danish.headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/problem\+json/),
      'content-language': 'da',
      vary: 'Accept-Language',
    });
    expect(danish.body).toEqual({
      type: 'urn:problem:sample.parcel-is-lost',
      title: 'Kan ikke udføres nu',
      status: 409,
      detail: 'Pakken er væk. Efterlys den.',
      code: 'sample.parcel-is-lost',
      traceId: danish.headers['x-correlation-id'],
      errors: [],
      lastSeen: 'Aarhus',
    });
    const english = await ask('GET', '/v1/parcels/lost', { headers: { 'accept-language': 'en-GB,en;q=0.9,da;q=0.1' } });
    expect(english.headers['content-language']).toBe('en');
    expect(english.body.detail).toBe('The parcel is lost. Search for it.');
  });

  it('tell nothing of our own faults, which the log has under the same id', async () => {
    const { status, body } = await ask('GET', '/v1/parcels/broken');
    expect([status, body.code]).toEqual([500, 'platform.internal-error']);
    expect(JSON.stringify(body)).not.toContain('hush');
    expect(api.log).toContainEqual(
      expect.objectContaining({
        level: 'error',
        correlationId: body.traceId,
        err: expect.objectContaining({ message: 'password=hush' }),
      }),
    );
  });

  it.each<[string, string, object | undefined, unknown, number, string]>([
    ['an unknown address', '/v1/nothing', undefined, undefined, 404, 'http.not-found'],
    ['an address that cannot be decoded', '/v1/parcels/%zz', undefined, undefined, 400, 'http.bad-request'],
    ['an address that is too long', `/v1/parcels/${'x'.repeat(201)}`, undefined, undefined, 414, 'http.url-too-long'],
    ['an id that is none', '/v1/parcels/42', undefined, undefined, 400, 'http.validation-failed'],
    [
      'a body that is too large',
      '/v1/parcels',
      json,
      JSON.stringify({ label: 'x'.repeat(3000) }),
      413,
      'http.body-too-large',
    ],
    ['another format', '/v1/parcels', { 'content-type': 'text/plain' }, 'label', 415, 'http.unsupported-media-type'],
    [
      'a form where JSON is read',
      '/v1/parcels',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'label=x',
      415,
      'http.unsupported-media-type',
    ],
    ['a body without a format', '/v1/parcels', { 'content-type': '' }, 'label', 415, 'http.unsupported-media-type'],
    [
      'a compressed body',
      '/v1/parcels',
      { ...json, 'content-encoding': 'gzip' },
      '{}',
      415,
      'http.unsupported-media-type',
    ],
    ['bytes that are not UTF-8', '/v1/parcels', json, Buffer.from([0x22, 0xff, 0x22]), 400, 'http.not-utf-8'],
    ['a poisoned object', '/v1/parcels', json, '{"__proto__": {"admin": true}}', 400, 'http.forbidden-property'],
  ])('answer %s', async (_, url, more, payload, status, code) => {
    const answer = await ask(payload === undefined ? 'GET' : 'POST', url, { headers: more, payload });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({
      title: expect.any(String),
      detail: expect.any(String),
      traceId: expect.any(String),
    });
  });

  it('point into JSON that is none', async () => {
    const { body } = await ask('POST', '/v1/parcels', {
      headers: json,
      payload: '{\n  "label": "x",\n  "weight": kg\n}',
    });
    expect(body).toMatchObject({
      status: 400,
      code: 'http.malformed-json',
      detail: 'Indholdet er ikke gyldig JSON: fejlen er i linje 3, tegn 13.',
      position: { offset: 30, line: 3, column: 13 },
    });
  });

  it('name every field that is wrong', async () => {
    const payload = { label: '', weight: 0, adress: {}, stops: [{ street: 'Algade', postalCode: '80' }] };
    const { body } = await ask('POST', '/v1/parcels', { payload, headers: { 'accept-language': 'en' } });
    expect(body).toMatchObject({ status: 400, code: 'http.validation-failed', in: 'body' });
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/label', code: 'required', detail: 'Is required.' },
        { pointer: '/weight', code: 'out-of-range', detail: 'Must be from 1 to 1000.' },
        { pointer: '/adress', code: 'unknown-property', detail: 'Unknown property. Did you mean "address"?' },
        { pointer: '/stops/0/postalCode', code: 'wrong-form', detail: 'Does not have the right form. Example: 8000' },
      ]),
    );
    expect(body.errors).toHaveLength(4);
  });
});

describe('what Node cannot read as HTTP', () => {
  const exchange = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const { port } = api.app.getHttpServer().address() as AddressInfo;
      let answer = '';
      connect(port, '127.0.0.1')
        .on('data', (chunk) => (answer += chunk.toString()))
        .on('end', () => resolve(answer))
        .on('error', reject)
        .end(bytes);
    });

  beforeAll(() => api.app.listen(0, '127.0.0.1'));

  it.each([
    ['noise', 'HELLO\r\n\r\n', 400, 'http.bad-request'],
    ['headers that are too large', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'http.headers-too-large'],
  ])('is answered as a problem: %s', async (_, bytes, status, code) => {
    const [head, body] = (await exchange(bytes)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body ?? '')).toMatchObject({ status, code });
  });
});
