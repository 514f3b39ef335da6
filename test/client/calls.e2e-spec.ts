import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApiProblem, createScalepointClient, ifMatch, type ScalepointClientOptions } from '../../libs/client/index.js';
import { runningProduct } from '../features/running-api.js';

const product = runningProduct();
let baseUrl: string;
let token: string;

beforeAll(async () => {
  await product.app.listen(0, '127.0.0.1');
  baseUrl = `http://127.0.0.1:${(product.app.getHttpServer().address() as AddressInfo).port}`;
  token = await product.tokenOf('anna');
});

const client = (options: Partial<ScalepointClientOptions> = {}) =>
  createScalepointClient({ baseUrl, token: () => token, ...options });

/** Returns the given responses first, then uses the global fetch. */
function insteadOf(...answers: (Response | Error)[]) {
  const sent: Request[] = [];
  const send = async (request: Request) => {
    sent.push(request.clone());
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer ?? fetch(request);
  };
  return { sent, send };
}
const busy = (status: number) => new Response('', { status, headers: { 'retry-after': '0' } });

describe('the client', () => {
  it('answers what the API answers, with its version', async () => {
    const { data, etag, response } = await client().GET('/v1/subscription');
    expect(response.status).toBe(200);
    expect(data.price).toEqual({ amount: '350.00', currency: 'DKK' });
    expect(etag).toContain(`"${data.version}-`);
  });

  it('changes what it has read, and is refused when that is stale', async () => {
    const api = client({ language: 'en' });
    const read = await api.GET('/v1/scalepoint-settings');
    const { version: _, ...settings } = read.data as typeof read.data & { version?: number };
    const body = { ...settings, caseNameTemplate: 'Æbleø {{referenceNumber}}' } as never;
    const changed = await api.PUT('/v1/scalepoint-settings', { params: { header: ifMatch(read) }, body });
    expect(changed.data.caseNameTemplate).toBe('Æbleø {{referenceNumber}}');
    const stale = api.PUT('/v1/scalepoint-settings', { params: { header: ifMatch(read) }, body });
    await expect(stale).rejects.toMatchObject({ name: 'ApiProblem', status: 412, errors: [] });
  });

  it('throws a refusal with its code, its fields and its language', async () => {
    const refusal = await client({ language: 'en' })
      .GET('/v1/tasks', { params: { query: { limit: 0 } } })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal).toMatchObject({
      status: 400,
      code: 'http.validation-failed',
      title: expect.any(String),
      traceId: expect.stringMatching(/.+/),
      errors: [expect.objectContaining({ pointer: expect.stringContaining('limit'), detail: expect.any(String) })],
    });
    expect((refusal as ApiProblem).is('other', 'http.validation-failed')).toBe(true);
  });

  it('says so when something else than the product answered', async () => {
    const page = insteadOf(new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }));
    await expect(client({ fetch: page.send, patience: 0 }).GET('/v1/subscription')).rejects.toMatchObject({
      status: 502,
      code: 'client.unreadable-answer',
      detail: 'Bad Gateway',
      traceId: null,
    });
  });

  it('does not compile what the API does not have', async () => {
    const api = client();
    const calls = [
      // @ts-expect-error -- unknown path
      () => api.GET('/v1/nothing'),
      // @ts-expect-error -- the id is missing
      () => api.GET('/v1/tasks/{id}'),
      // @ts-expect-error -- unknown filter
      () => api.GET('/v1/tasks', { params: { query: { colour: 'red' } } }),
      // @ts-expect-error -- a change needs If-Match
      () => api.PUT('/v1/scalepoint-settings', { body: {} }),
      // @ts-expect-error -- wrong shape
      () => api.POST('/v1/scalepoint-settings/case-name-preview', { body: { template: 7 } }),
      // @ts-expect-error -- not a list
      () => api.items('/v1/subscription'),
    ];
    expect(calls).toHaveLength(6);
  });

  it('walks a list to its end, item by item over its pages', async () => {
    const api = client();
    const rows = Array.from({ length: 5 }, (_, index) => ({ id: randomUUID(), name: `Ærø ${index}` }));
    for (const { id, name } of rows)
      await api.PUT('/v1/directory/{kind}/{id}', {
        params: { path: { kind: 'purposes', id } },
        body: { name },
      });
    const sizes: number[] = [];
    for await (const page of api.pages('/v1/directory/{kind}', {
      params: { path: { kind: 'purposes' }, query: { limit: 2 } },
    }))
      sizes.push(page.items.length);
    const ids: string[] = [];
    for await (const item of api.items('/v1/directory/{kind}', {
      params: { path: { kind: 'purposes' }, query: { limit: 2 } },
    }))
      ids.push(item.id);
    expect(sizes.slice(0, -1).every((size) => size === 2)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
  });

  it('stops asking for pages when the loop is left', async () => {
    const { sent, send } = insteadOf();
    for await (const _ of client({ fetch: send }).items('/v1/directory/{kind}', {
      params: { path: { kind: 'purposes' }, query: { limit: 1 } },
    }))
      break;
    expect(sent).toHaveLength(1);
  });
});

describe('trying again', () => {
  it.each([429, 503])('waits out a %d and sends the same key and body again', async (status) => {
    const { sent, send } = insteadOf(busy(status), new TypeError('fetch failed'));
    const body = { template: 'Sag {{referenceNumber}}' };
    const { response } = await client({ fetch: send }).POST('/v1/scalepoint-settings/case-name-preview', { body });
    expect(response.status).toBe(200);
    expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
    expect(await Promise.all(sent.map((request) => request.json()))).toEqual([body, body, body]);
  });

  it('does a thing once when its answer was lost', async () => {
    const gone: Response[] = [];
    const keys: (string | null)[] = [];
    const send = async (request: Request) => {
      keys.push(request.headers.get('idempotency-key'));
      const response = await fetch(request);
      if (gone.push(response) === 1) throw new TypeError('connection reset');
      return response;
    };
    const code = randomUUID();
    const insurers = await client().GET('/v1/insurers');
    const insurerId = insurers.data.items[0]?.id ?? '';
    const { response } = await client({ fetch: send }).POST('/v1/security-tokens', {
      body: { insurerId, alias: 'Æble', code },
    });
    expect(keys[0]).toBe(keys[1]);
    expect(gone).toHaveLength(2);
    expect(response.headers.get('idempotent-replayed')).toBe('true');
  });

  it('gives two calls two keys, and keeps the one that is given', async () => {
    const { sent, send } = insteadOf();
    const body = { template: 'Sag' };
    const api = client({ fetch: send });
    await api.POST('/v1/scalepoint-settings/case-name-preview', { body });
    await api.POST('/v1/scalepoint-settings/case-name-preview', { body });
    const header = { 'Idempotency-Key': randomUUID() };
    await api.POST('/v1/scalepoint-settings/case-name-preview', { body, params: { header } });
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe(header['Idempotency-Key']);
  });

  it('does not send a change again that may have happened, and gives up after the last try', async () => {
    const lost = insteadOf(new TypeError('fetch failed'));
    const change = client({ fetch: lost.send }).PUT('/v1/scalepoint-settings', {
      params: { header: ifMatch({ version: 1 }) },
      body: {} as never,
    });
    await expect(change).rejects.toThrow('fetch failed');
    expect(lost.sent).toHaveLength(1);
    const away = insteadOf(busy(503));
    const impatient = client({ fetch: away.send, patience: 0 });
    await expect(impatient.GET('/v1/subscription')).rejects.toMatchObject({ status: 503 });
    expect(away.sent).toHaveLength(1);
  });

  it('asks for the token before every try', async () => {
    const tokens = ['stale', token];
    const { sent, send } = insteadOf(busy(503));
    await client({ fetch: send, token: async () => tokens.shift() ?? '' }).GET('/v1/subscription');
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer stale', `Bearer ${token}`]);
  });

  it('passes on a refusal that asks for a longer wait than is allowed, and stops when told to', async () => {
    const long = insteadOf(new Response('', { status: 429, headers: { 'retry-after': '3600' } }));
    await expect(client({ fetch: long.send }).GET('/v1/subscription')).rejects.toMatchObject({ status: 429 });
    const stop = new AbortController();
    const send = async () => {
      stop.abort(new Error('left the page'));
      return new Response('', { status: 503, headers: { 'retry-after': '20' } });
    };
    await expect(client({ fetch: send }).GET('/v1/subscription', { signal: stop.signal })).rejects.toThrow(
      'left the page',
    );
  });
});

describe('the events of the client', () => {
  const types = ['users.user-changed.v1'];
  const change = async (name: string) =>
    (await product.as('anna'))
      .put('/v1/users/dorte')
      .send({ name, email: 'd@demo.example' })
      .set('if-match', '*')
      .expect(200);

  it('begin where they are told to, and go on over breaks without missing or repeating one', async () => {
    await (await product.as('anna')).put('/v1/users/dorte').send({ name: 'Dorte' }).expect(200);
    const stop = new AbortController();
    const cut: AbortController[] = [];
    // Every stream can be aborted from here, as a proxy does.
    const send = (request: Request) => {
      const line = new AbortController();
      if (request.url.includes('/stream')) cut.push(line);
      return fetch(request, { signal: AbortSignal.any([request.signal, line.signal]) });
    };
    const events = client({ fetch: send }).events({ after: null, types, signal: stop.signal });
    const next = async () => {
      const { value } = await events.next();
      return value?.events.map(({ id }) => id) ?? [];
    };
    const heard = await next();
    expect(heard.length).toBeGreaterThan(0);
    for (const name of ['Ænne', 'Øjvind', 'Åse']) {
      const coming = next();
      await change(name);
      heard.push(...(await coming));
      cut.at(-1)?.abort();
    }
    const feed = await client().GET('/v1/events', { params: { query: { types } } });
    // Events that were held back by an older transaction of the cluster come in a later batch.
    while (heard.length < (feed.data as { items: unknown[] }).items.length) heard.push(...(await next()));
    expect(heard).toEqual((feed.data as { items: { id: string }[] }).items.map(({ id }) => id));
    expect(cut.length).toBeGreaterThan(1);
    const waiting = events.next();
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  it('are refused to users without the permission to read them', async () => {
    const bo = await product.tokenOf('bo');
    await expect(
      client({ token: () => bo })
        .events()
        .next(),
    ).rejects.toMatchObject({ status: 403 });
  });
});
