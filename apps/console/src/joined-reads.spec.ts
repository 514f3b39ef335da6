import './testing/dom';
import { joinReads, sendJoined } from './joined-reads';

const at = (path: string, language = 'da') =>
  new Request(`http://console.test${path}`, {
    headers: { authorization: 'Bearer token', 'accept-language': language },
  });

/** A server that answers each address with its own, and batches of them; `answers` has other answers by path. */
function server(answers: Record<string, () => Response | Promise<Response>> = {}) {
  const asked: string[] = [];
  const one = async (path: string): Promise<Response> => (await answers[path]?.()) ?? Response.json({ path });
  const send = async ({ url }: Request) => {
    const { pathname, searchParams, search } = new URL(url);
    asked.push(pathname + search);
    if (pathname !== '/v1/batch') return one(pathname + search);
    const given = answers['/v1/batch'];
    if (given) return given();
    const parts = searchParams.getAll('path').map(async (path) => {
      const answer = await one(path);
      return { path, status: answer.status, etag: answer.headers.get('etag'), body: (await answer.json()) as object };
    });
    return Response.json({ answers: await Promise.all(parts) });
  };
  const read = async (path: string, language?: string) => {
    const response = await sendJoined(at(path, language), send);
    return { status: response.status, etag: response.headers.get('etag'), body: (await response.json()) as object };
  };
  return { asked, read };
}

const batchOf = (...paths: string[]) =>
  `/v1/batch?${paths.map((path) => `path=${encodeURIComponent(path)}`).join('&')}`;

it('sends each read alone until they are joined, and afterwards', async () => {
  const { asked, read } = server();
  await Promise.all([read('/v1/me'), read('/v1/tasks?limit=1')]);
  joinReads();
  await Promise.all([read('/v1/me'), read('/v1/tasks?limit=1')]);
  await Promise.all([read('/v1/me'), read('/v1/tasks?limit=1')]);
  const alone = ['/v1/me', '/v1/tasks?limit=1'];
  expect(asked).toEqual([...alone, batchOf(...alone), ...alone]);
});

it('gives each read its own answer, with its status and its ETag', async () => {
  const { read } = server({
    '/v1/tasks/1': () => Response.json({ id: 1 }, { headers: { etag: '"7"' } }),
    '/v1/tasks/2': () => Response.json({ code: 'none' }, { status: 404 }),
  });
  joinReads();
  expect(await Promise.all([read('/v1/tasks/1'), read('/v1/tasks/2'), read('/v1/me')])).toEqual([
    { status: 200, etag: '"7"', body: { id: 1 } },
    { status: 404, etag: null, body: { code: 'none' } },
    { status: 200, etag: null, body: { path: '/v1/me' } },
  ]);
});

it('needs no batch for a read alone, and makes one for each language', async () => {
  const { asked, read } = server();
  joinReads();
  await read('/v1/me');
  joinReads();
  await Promise.all([read('/v1/me'), read('/v1/tasks'), read('/v1/me', 'en')]);
  expect(asked).toEqual(['/v1/me', batchOf('/v1/me', '/v1/tasks'), '/v1/me']);
});

it('asks alone for what a batch does not have, and for everything where there is no batch', async () => {
  const file = () => Response.json({ code: 'http.not-in-a-batch' }, { status: 400 });
  const { asked, read } = server({ '/v1/file': file });
  joinReads();
  await Promise.all([read('/v1/file'), read('/v1/me')]);
  expect(asked).toEqual([batchOf('/v1/file', '/v1/me'), '/v1/file']);
  // A server of the last release, and addresses that are too long together.
  for (const status of [404, 400]) {
    const without = server({ '/v1/batch': () => new Response(null, { status }) });
    joinReads();
    const answers = await Promise.all([without.read('/v1/tasks'), without.read('/v1/me')]);
    expect(answers.map((one) => one.status)).toEqual([200, 200]);
  }
});

it('passes on what refuses the batch, and what keeps it from the server', async () => {
  const refusing = server({ '/v1/batch': () => Response.json({ code: 'expired' }, { status: 401 }) });
  joinReads();
  const refused = { status: 401, etag: null, body: { code: 'expired' } };
  expect(await Promise.all([refusing.read('/v1/tasks'), refusing.read('/v1/me')])).toEqual([refused, refused]);
  const away = server({ '/v1/batch': () => Promise.reject(new Error('no network')) });
  joinReads();
  const failed = await Promise.allSettled([away.read('/v1/tasks'), away.read('/v1/me')]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('does not wait for a stream of events', async () => {
  const { asked, read } = server();
  joinReads();
  await Promise.all([read('/v1/events/stream'), read('/v1/me')]);
  expect(asked).toEqual(['/v1/events/stream', '/v1/me']);
});

it('ends when something is changed, so that what is read after that does not wait', async () => {
  const { asked, read } = server();
  joinReads(() => undefined);
  const before = Promise.all([read('/v1/me'), read('/v1/tasks')]);
  await sendJoined(new Request('http://console.test/v1/tasks', { method: 'POST' }), () =>
    Promise.resolve(new Response()),
  );
  await read('/v1/me');
  await before;
  expect(asked).toEqual([batchOf('/v1/me', '/v1/tasks'), '/v1/me']);
});

it('leaves out a read that is given up before', async () => {
  const { asked, read } = server();
  const stop = new AbortController();
  joinReads();
  const given = sendJoined(new Request(at('/v1/tasks'), { signal: stop.signal }), () => Promise.reject(new Error()));
  stop.abort();
  await expect(given).rejects.toThrow();
  joinReads();
  await read('/v1/me');
  expect(asked).toEqual(['/v1/me']);
});
