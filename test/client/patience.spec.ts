import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, createScalepointClient } from '../../libs/client/index.js';

let port = 0;
/** Answers while the server is up; without it, the server breaks every connection. */
let answer: RequestListener | undefined;
const asked: string[] = [];
let now = 0;
/** Runs when the client begins to wait. */
let meanwhile: () => void;
const clock: Clock = {
  now: () => now,
  async pause(milliseconds, signal) {
    signal.throwIfAborted();
    now += milliseconds;
    meanwhile();
  },
};

const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  answer?.(request, response);
}).on('connection', (socket) => {
  if (!answer) socket.destroy();
});

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ({ port } = server.address() as AddressInfo);
});
beforeEach(() => {
  now = 0;
  asked.length = 0;
  meanwhile = () => undefined;
});
afterEach(goAway);
afterAll(() => server.close());

function comeBack(listener: RequestListener): void {
  answer = listener;
}

function goAway(): void {
  answer = undefined;
  server.closeAllConnections();
}

const client = (patience?: number) =>
  createScalepointClient({
    baseUrl: `http://127.0.0.1:${port}`,
    token: () => 'token',
    clock,
    ...(patience !== undefined && { patience }),
  });
const json = (body: unknown): RequestListener => {
  return (_request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
};

it('a call survives a server that is away for less than 30 seconds, and no longer', async () => {
  meanwhile = () => {
    if (now >= 20_000 && !answer) comeBack(json({ status: 'active' }));
  };
  expect((await client().GET('/v1/subscription')).data.status).toBe('active');
  expect(now).toBeLessThan(30_000);

  goAway();
  now = 0;
  meanwhile = () => undefined;
  await expect(client().GET('/v1/subscription')).rejects.toThrow('fetch failed');
  expect(now).toBeGreaterThan(20_000);
  expect(now).toBeLessThanOrEqual(30_000);
  const before = now;
  await expect(client(0).GET('/v1/subscription')).rejects.toThrow('fetch failed');
  expect(now).toBe(before);
});

it.each([
  ['a proxy without a server', (_: unknown, response: ServerResponse) => response.writeHead(502).end()],
  ['a first attempt that is still running', conflict],
  ['a response that breaks off', brokenOff],
])('a call is tried again after %s', async (_, fault) => {
  comeBack((request, response) =>
    asked.length === 1 ? fault(request, response) : json({ caseName: 'Sag' })(request, response),
  );
  const { data } = await client().POST('/v1/scalepoint-settings/case-name-preview', { body: { template: 'Sag' } });
  expect(data).toEqual({ caseName: 'Sag' });
  expect(asked).toHaveLength(2);
});

function conflict(_: unknown, response: ServerResponse): void {
  const problem = { status: 409, code: 'http.request-still-running' };
  response.writeHead(409, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
}

function brokenOff(_: unknown, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"caseName":');
  response.socket?.destroySoon();
}

it('a change with an unknown outcome is not sent again', async () => {
  comeBack((_request, response) => response.writeHead(502).end());
  const change = client().PUT('/v1/scalepoint-settings', {
    params: { header: { 'If-Match': '"1"' } },
    body: {} as never,
  });
  await expect(change).rejects.toMatchObject({ status: 502 });
  expect(asked).toHaveLength(1);
});

const event = (number: number) => ({ id: `e${number}`, type: 'users.user-changed.v1', data: { userId: `u${number}` } });

/** A feed of the given events; the stream sends those after `last-event-id` and stays open. */
function feed(events: readonly { id: string }[]): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '', 'http://feed');
    const after = request.headers['last-event-id'] ?? url.searchParams.get('after') ?? '';
    const items = events.filter(({ id }) => id > after);
    if (!url.pathname.endsWith('/stream')) {
      json({ items, next: items.at(-1)?.id ?? after })(request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': open\n\n');
    for (const one of items) response.write(`id: ${one.id}\ndata: ${JSON.stringify(one)}\n\n`);
  };
}

it('a reader of events survives a server that is away for ten minutes, and misses and repeats nothing', async () => {
  comeBack(feed([event(1), event(2)]));
  const reasons: unknown[] = [];
  const stop = new AbortController();
  const interrupted = (reason: unknown) => void reasons.push(reason);
  const events = client().events({ after: null, signal: stop.signal, interrupted });
  const next = async () => {
    const { value } = await events.next();
    return value?.events.map(({ id }) => id);
  };
  expect(await next()).toEqual(['e1', 'e2']);
  const coming = next();
  // The server that closes and the one that starts answer with errors for a while.
  meanwhile = () => {
    if (now > 600_000 && reasons.length > 10) {
      goAway();
      comeBack(feed([event(1), event(2), event(3)]));
      meanwhile = () => undefined;
    } else if (now > 300_000 && !answer) {
      comeBack((_request, response) => response.writeHead(503).end());
    }
  };
  goAway();
  expect(await coming).toEqual(['e3']);
  expect(now).toBeGreaterThan(600_000);
  const waiting = events.next();
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});

it('a reader of events stops at an error that does not pass by itself', async () => {
  comeBack((_request, response) => response.writeHead(410, { 'content-type': 'application/problem+json' }).end('{}'));
  await expect(client().events({ after: 'e1' }).next()).rejects.toMatchObject({ status: 410 });
});

it('the data of an event has the type that its `type` says', async () => {
  comeBack(feed([event(1)]));
  for await (const { events } of client().events({ after: null })) {
    for (const one of events) {
      if (one.type === 'users.user-changed.v1') expect(one.data.userId).toBe('u1');
      // @ts-expect-error -- this type of event has no such member
      if (one.type === 'users.user-changed.v1') expect(one.data.caseId).toBeUndefined();
      // @ts-expect-error -- no event has this type
      expect(one.type === 'users.user-changed.v9').toBe(false);
    }
    break;
  }
  for await (const { events } of client().events({ after: null, types: ['users.user-changed.v1'] })) {
    expect(events.map(({ data }) => data.userId)).toEqual(['u1']);
    break;
  }
});

it('an import is sent in parts, and its report is their sum with the lines of the whole', async () => {
  const sizes: number[] = [];
  comeBack((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      expect(request.headers['content-type']).toBe('application/x-ndjson');
      expect(request.headers['idempotency-key']).toBeUndefined();
      sizes.push(text.trimEnd().split('\n').length);
      json({ read: sizes.at(-1), refused: 1, created: 2, faults: [{ line: 7, errors: [] }] })(request, response);
    });
  });
  const lines = Array.from({ length: 2500 }, (_, index) => ({ id: `d${index}`, name: `Debitor ${index}` }));
  const params = { path: { kind: 'debtors' as const } };
  const report = await client().importLines('/v1/directory/{kind}/import', { params, lines });
  expect(sizes).toEqual([1000, 1000, 500]);
  expect(report).toMatchObject({ read: 2500, refused: 3, created: 6 });
  expect(report.faults.map(({ line }) => line)).toEqual([7, 1007, 2007]);
});

it('a call that is answered without content is made once, also where such an answer has an empty body', async () => {
  const asked: string[] = [];
  const asChromium: typeof fetch = (input) => {
    asked.push((input as Request).method);
    const response = new Response(null, { status: 204 });
    return Promise.resolve(Object.defineProperty(response, 'body', { value: new Blob([]).stream() }));
  };
  const one = createScalepointClient({ baseUrl: 'http://127.0.0.1', token: () => 'token', clock, fetch: asChromium });
  await one.POST('/v1/users/{id}/sign-out', { params: { path: { id: 'bo' } } });
  expect(asked).toEqual(['POST']);
});
