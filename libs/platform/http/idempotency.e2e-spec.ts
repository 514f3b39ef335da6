import type { IdempotentRequest } from './server/idempotent-requests.js';
import { type RunningApi, startSampleApi } from '../testing/start-sample-api.js';

let api: RunningApi;
let headers: { authorization: string };
const seen: IdempotentRequest[] = [];

beforeAll(async () => {
  const idempotency = {
    run: <T>(request: IdempotentRequest, handle: () => T): T => {
      request.replayed = seen.some(({ fingerprint }) => fingerprint === request.fingerprint);
      seen.push(request);
      return handle();
    },
  };
  api = await startSampleApi({}, undefined, { idempotency });
  headers = await api.signedIn('tasks:read', 'tasks:manage');
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(() => api.stop());

const parcel = { label: 'Vinduer', weight: 5 };
const post = (key: string | undefined, payload: object = parcel, url = '/v1/parcels') =>
  api.app.inject({ method: 'POST', url, payload, headers: { ...headers, ...(key && { 'idempotency-key': key }) } });

describe('Idempotency-Key', () => {
  it('comes with a digest of what was sent where, and a replay says so', async () => {
    const first = await post('key-1');
    const again = await post('key-1');
    expect([first.statusCode, first.headers['idempotent-replayed']]).toEqual([201, undefined]);
    expect([again.statusCode, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
    await post('key-1', { ...parcel, weight: 6 });
    await post('key-1', parcel, '/v1/parcels?a=1');
    expect(new Set(seen.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(new Set(seen.map(({ key }) => key))).toEqual(new Set(['key-1']));
  });

  it('applies to POSTs of authenticated users that send the header', async () => {
    await post(undefined);
    await api.app.inject({ method: 'POST', url: '/in/demo', payload: {}, headers: { 'idempotency-key': 'key-1' } });
    await api.app.inject({ url: '/v1/parcels', headers: { ...headers, 'idempotency-key': 'key-1' } });
    expect(seen).toEqual([]);
  });

  it.each(['a b', 'æ', 'x'.repeat(256)])('is refused when it is %.20j', async (key) => {
    const refused = await post(key);
    expect([refused.statusCode, refused.json().code]).toEqual([400, 'http.malformed-idempotency-key']);
  });
});
