import createClient from 'openapi-fetch';
import { ApiProblem } from './api-problem.js';
import { type EventBatch, eventBatches, type EventsOptions } from './event-batches.js';
import { type Retries, type Send, withRetries } from './retries.js';
import type { paths } from './schema.js';
import type { Answer, Call, HttpMethod, Item, ListArgument, ListPath, Page } from './types.js';

export interface ScalepointClientOptions {
  /** Where the product is, such as `https://scalepoint.example.dk`. */
  readonly baseUrl: string;
  /** Asked before every try, so that it may hand out a fresh one. */
  readonly token: () => string | Promise<string>;
  /** Of titles and details in problems; Danish unless given. */
  readonly language?: 'da' | 'en';
  /** Sends instead of the global fetch. */
  readonly fetch?: Send;
  readonly retries?: Retries;
}

export interface ScalepointClient {
  readonly GET: Call<'get'>;
  /** Carries an idempotency key of its own, unless one is given, so that trying again does nothing twice. */
  readonly POST: Call<'post'>;
  readonly PUT: Call<'put'>;
  readonly PATCH: Call<'patch'>;
  readonly DELETE: Call<'delete'>;
  /** Page after page of a list, until the last one or until the loop is left. */
  pages<Path extends ListPath>(path: Path, ...init: ListArgument<Path>): AsyncGenerator<Page<Path>, void, void>;
  /** Every item of a list; pages are fetched as they are needed. */
  items<Path extends ListPath>(path: Path, ...init: ListArgument<Path>): AsyncGenerator<Item<Path>, void, void>;
  /**
   * What happens in the company, for ever: first what was missed, then the stream of server-sent events. Breaks and
   * restarts of the server are passed over; a refusal is thrown as an `ApiProblem`.
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

/** A refusal is thrown as an `ApiProblem`; what is answered is always of the documented shape. */
export function createScalepointClient(options: ScalepointClientOptions): ScalepointClient {
  const send = withRetries(withHeaders(options), options.retries);
  const inner = createClient<paths>({ baseUrl: options.baseUrl, fetch: (request) => send(withKey(request)) });
  // The types of each call are those of `Call`; inside, one untyped function serves all of them.
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

/** Set once per logical call, before anything is tried; an import takes none, because its lines can be sent again as they are. */
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
