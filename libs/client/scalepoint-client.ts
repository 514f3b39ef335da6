import createClient from 'openapi-fetch';
import { ApiProblem } from './api-problem.js';
import { fromBody, inParts, type Report, sumOf, toBody } from './bodies.js';
import { type Clock, systemClock } from './clock.js';
import type { EventBatch, EventsOptions, EventType } from './event-batches.js';
import { FILE_PATHS } from './file-paths.js';
import { isImport, NDJSON, PATIENCE_MS, type Send, withRetries } from './retries.js';
import type { paths } from './schema.js';
import type {
  Answer,
  Call,
  HttpMethod,
  ImportArgument,
  ImportPath,
  ImportReport,
  Item,
  ListArgument,
  ListPath,
  Page,
} from './types.js';

export interface ScalepointClientOptions {
  /** Base address of the product, such as `https://scalepoint.example.dk`. */
  readonly baseUrl: string;
  /** Called before every attempt, so that it can return a fresh one. */
  readonly token: () => string | Promise<string>;
  /** Language of titles and details in problems. Default: Danish. */
  readonly language?: 'da' | 'en';
  /** Used instead of the global fetch. */
  readonly fetch?: Send;
  /**
   * How long a call is retried while the server is away or busy, in milliseconds. Default 30,000, so that a program
   * survives a restart of the server; 0 for no retries.
   */
  readonly patience?: number;
  /** Used instead of the system's clock. */
  readonly clock?: Clock;
}

export interface ScalepointClient {
  readonly GET: Call<'get'>;
  /** Sends a generated idempotency key unless one is given, so that retries have no further effect. */
  readonly POST: Call<'post'>;
  readonly PUT: Call<'put'>;
  readonly PATCH: Call<'patch'>;
  readonly DELETE: Call<'delete'>;
  /** The pages of a list. */
  pages<Path extends ListPath>(path: Path, ...init: ListArgument<Path>): AsyncGenerator<Page<Path>, void, void>;
  /** Every item of a list; pages are fetched on demand. */
  items<Path extends ListPath>(path: Path, ...init: ListArgument<Path>): AsyncGenerator<Item<Path>, void, void>;
  /** Sends lines to an import, a thousand per request, and returns the sum of the reports. */
  importLines<Path extends ImportPath>(path: Path, init: ImportArgument<Path>): Promise<ImportReport<Path>>;
  /**
   * The company's events, without end: first missed ones, then the stream of server-sent events. Reconnects after
   * interruptions and restarts of the server, however long they take; other error responses are thrown as an
   * `ApiProblem`.
   */
  events<Type extends string = EventType>(options?: EventsOptions<Type>): AsyncGenerator<EventBatch<Type>, void, void>;
}

interface AnyInit {
  readonly params?: { readonly query?: object };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bodySerializer?: (body: unknown) => string;
  readonly parseAs?: string;
}
type AnyCall = (path: string, init?: AnyInit) => Promise<Answer<unknown>>;
interface AnyPage {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** An error response is thrown as an `ApiProblem`; other responses have the documented shape. */
export function createScalepointClient(options: ScalepointClientOptions): ScalepointClient {
  const { baseUrl, patience = PATIENCE_MS, clock = systemClock } = options;
  const stream = withHeaders(options);
  const send = withRetries(stream, patience, clock);
  const inner = createClient<paths>({ baseUrl, fetch: (request) => send(withKey(request)), bodySerializer: toBody });
  // `Call` types each call; inside, one untyped function serves all of them.
  const request = inner.request as unknown as (
    method: HttpMethod,
    path: string,
    init?: AnyInit,
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

  const call =
    (method: HttpMethod): AnyCall =>
    async (path, init) => {
      // A file is sent with its own type.
      const headers = init?.body instanceof Blob ? { 'content-type': init.body.type, ...init.headers } : init?.headers;
      const given = { parseAs: 'stream', ...init, ...(headers && { headers }) };
      const { data, error, response } = await request(method, path, given);
      if (!response.ok) throw new ApiProblem(response, error);
      const isUnread = given.parseAs === 'stream' && data !== undefined;
      return {
        data: isUnread ? await fromBody(response, method === 'get' && FILE_PATHS.has(path)) : data,
        etag: response.headers.get('etag') ?? undefined,
        response,
      };
    };
  const get = call('get');
  const post = call('post');

  async function* pages(path: string, init: AnyInit = {}): AsyncGenerator<AnyPage, void, void> {
    let query: object = { ...init.params?.query };
    for (;;) {
      const { data } = await get(path, { ...init, params: { ...init.params, query } });
      const page = data as AnyPage;
      yield page;
      if (page.next === null) return;
      query = { ...query, cursor: page.next };
    }
  }

  async function* items(path: string, init?: AnyInit): AsyncGenerator<unknown, void, void> {
    for await (const page of pages(path, init)) yield* page.items;
  }

  async function importLines(path: string, { lines, ...init }: ImportArgument<ImportPath>): Promise<Report> {
    const importPart = async (part: readonly string[]) => {
      const body = `${part.join('\n')}\n`;
      const given = {
        ...init,
        body,
        headers: { 'content-type': NDJSON },
        bodySerializer: (text: unknown) => text as string,
      };
      return (await post(path, given)).data as Report;
    };
    let report: Report | undefined;
    let sent = 0;
    for await (const part of inParts(lines)) {
      report = sumOf(report, await importPart(part), sent);
      sent += part.length;
    }
    return report ?? importPart([]);
  }

  return {
    GET: get,
    POST: post,
    PUT: call('put'),
    PATCH: call('patch'),
    DELETE: call('delete'),
    pages,
    items,
    importLines,
    // Loaded when it is needed: a page of a console may only ask and answer.
    async *events(given: EventsOptions<string> = {}) {
      const { eventBatches } = await import('./event-batches.js');
      yield* eventBatches({ baseUrl, send, stream, clock }, given);
    },
  } as unknown as ScalepointClient;
}

/** Set once per logical call, before the first attempt; imports accept none, because their lines can be sent again. */
function withKey(request: Request): Request {
  const { headers, method } = request;
  if (method === 'POST' && !isImport(request) && !headers.has('idempotency-key'))
    headers.set('idempotency-key', crypto.randomUUID());
  return request;
}

function withHeaders({ token, language, fetch: send = (request) => fetch(request) }: ScalepointClientOptions): Send {
  return async (request) => {
    request.headers.set('authorization', `Bearer ${await token()}`);
    if (language) request.headers.set('accept-language', language);
    return send(request);
  };
}
