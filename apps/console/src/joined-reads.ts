/** The API answers as many at once. */
const MAX_JOINED = 20;
const BATCH = '/v1/batch';
/** What is found to be in view is drawn within this time, and asks then. */
const PARTS_MS = 50;
const MAX_DRAWING_MS = 500;
/** What the API answers where it has to be asked for alone: a file. */
const ALONE = 'http.not-in-a-batch';

/** A server of the last release has no batches, and an address may be too long for one. */
const NO_BATCH = new Set([400, 404, 414, 431]);

type Send = (request: Request) => Promise<Response>;

interface Waiting {
  readonly request: Request;
  readonly send: Send;
  readonly answer: (response: Response | Promise<Response>) => void;
  readonly fail: (error: Error) => void;
}

interface Joined {
  readonly path: string;
  readonly status: number;
  readonly etag: string | null;
  readonly body: { readonly code?: unknown } | null;
}

/** Null while every read is a request of its own. */
let waiting: Waiting[] | null = null;

/** What is read from now on, in this turn of the browser or until `end` calls back, is one request. */
export function joinReads(end: (done: () => void) => void = (done) => setTimeout(done)): void {
  if (waiting) return;
  const joined: Waiting[] = [];
  waiting = joined;
  end(() => waiting === joined && sendWaiting());
}

function sendWaiting(): void {
  const joined = waiting ?? [];
  waiting = null;
  for (const group of groupsOf(joined)) void answerGroup(group);
}

/** Calls back when what is being drawn is on the screen, and its parts know whether they are in view. */
export function whenDrawn(done: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) done();
    isDone = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once, PARTS_MS)));
  // A tab in the background draws nothing.
  setTimeout(once, MAX_DRAWING_MS);
}

/** Sends a request, a read with others if they are being joined. */
export function sendJoined(request: Request, sendAlone: Send): Promise<Response> {
  // What a user does, and what is read after it, waits for nothing.
  if (request.method !== 'GET') sendWaiting();
  if (!waiting || !isRead(request)) return sendAlone(request);
  const into = waiting;
  return new Promise((answer, fail) => {
    into.push({ request, send: sendAlone, answer, fail });
    request.signal.addEventListener('abort', () => fail(request.signal.reason as Error));
  });
}

/** A stream of events has no end, for which the others would wait. */
function isRead({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  return method === 'GET' && pathname.startsWith('/v1/') && pathname !== '/v1/events/stream';
}

/** Of one user and in one language. */
function groupsOf(joined: readonly Waiting[]): Waiting[][] {
  const wanted = joined.filter(({ request }) => !request.signal.aborted);
  const byCaller = new Map<string, Waiting[]>();
  for (const one of wanted) {
    const { headers } = one.request;
    const caller = `${headers.get('authorization')} ${headers.get('accept-language')}`;
    byCaller.set(caller, [...(byCaller.get(caller) ?? []), one]);
  }
  return [...byCaller.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / MAX_JOINED) }, (_, index) =>
      all.slice(index * MAX_JOINED, (index + 1) * MAX_JOINED),
    ),
  );
}

async function answerGroup(group: readonly Waiting[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const { send } = first;
  if (group.length === 1) {
    first.answer(send(first.request));
    return;
  }
  try {
    const { origin } = new URL(first.request.url);
    const paths = group.map(({ request }) => `path=${encodeURIComponent(request.url.slice(origin.length))}`);
    const response = await send(
      new Request(`${origin}${BATCH}?${paths.join('&')}`, { headers: new Headers(first.request.headers) }),
    );
    if (!response.ok) {
      // Too busy, or not signed in any more, is the same for each.
      const isNoBatch = NO_BATCH.has(response.status);
      for (const { request, answer } of group) answer(isNoBatch ? send(request) : response.clone());
      return;
    }
    const { answers } = (await response.json()) as { answers: readonly Joined[] };
    group.forEach(({ request, answer }, index) => {
      const own = answers[index];
      answer(!own || own.body?.code === ALONE ? send(request) : responseOf(own));
    });
  } catch (error) {
    for (const { fail } of group) fail(error as Error);
  }
}

function responseOf({ status, etag, body }: Joined): Response {
  const headers = {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    ...(etag !== null && { etag }),
  };
  return new Response(JSON.stringify(body), { status, headers });
}
