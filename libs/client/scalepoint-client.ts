import createClient from 'openapi-fetch';
import { ApiProblem } from './api-problem.js';
import { type EventBatch, eventBatches, type EventsOptions } from './event-batches.js';
import { type Retries, type Send, withRetries } from './retries.js';
import type { paths } from './schema.js';
import type { Answer, Call, HttpMethod, Item, ListArgument, ListPath, Page } from './types.js';

export interface ScalepointClientOptions {
  /** Base address of the product, such as `https://scalepoint.example.dk`. */
  readonly baseUrl: string;
  /** Called before every attempt, so that it can return a fresh one. */
  readonly token: () => string | Promise<string>;
  /** Language of titles and details in problems. Default: Danish. */
  readonly language?: 'da' | 'en';
  /** Used instead of the global fetch. */
  readonly fetch?: Send;
  readonly retries?: Retries;
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
  /**
   * The company's events, without end: first missed ones, then the stream of server-sent events. Reconnects after
   * interruptions and restarts of the server; an error response is thrown as an `ApiProblem`.
   */
  events(options?: EventsOptions): AsyncGenerator<EventBatch, void, void>;
}

interface AnyInit {
  readonly params?: { readonly query?: object };
}
type AnyCall = (path: string, init?: AnyInit) => Promise<Answer<unknown>>;
interface AnyPage {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** An error response is thrown as an `ApiProblem`; other responses have the documented shape. */
export function createScalepointClient(options: ScalepointClientOptions): ScalepointClient {
  const send = withRetries(withHeaders(options), options.retries);
  const inner = createClient<paths>({ baseUrl: options.baseUrl, fetch: (request) => send(withKey(request)) });
  // `Call` types each call; inside, one untyped function serves all of them.
  const request = inner.request as unknown as (
    method: HttpMethod,
    path: string,
    init?: AnyInit,
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

  const call =
    (method: HttpMethod): AnyCall =>
    async (path, init) => {
      const { data, error, response } = await request(method, path, init);
      if (!response.ok) throw new ApiProblem(response, error);
      return { data, etag: response.headers.get('etag') ?? undefined, response };
    };
  const get = call('get');

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

  return {
    GET: get,
    POST: call('post'),
    PUT: call('put'),
    PATCH: call('patch'),
    DELETE: call('delete'),
    pages,
    items,
    events: (given: EventsOptions = {}) => eventBatches(options.baseUrl, send, given),
  } as unknown as ScalepointClient;
}

/** Set once per logical call, before the first attempt; imports accept none, because their lines can be sent again. */
function withKey(request: Request): Request {
  const { headers, method } = request;
  const isImport = headers.get('content-type')?.startsWith('application/x-ndjson') ?? false;
  if (method === 'POST' && !isImport && !headers.has('idempotency-key'))
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
