import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ApiProblem } from './api-problem.js';
import { backOff, pause, type Send } from './retries.js';
import type { components } from './schema.js';

export type CloudEvent = components['schemas']['CloudEventResponse'];
type EventPage = components['schemas']['EventPageResponse'];

export interface EventsOptions {
  /**
   * The place to resume from, saved from an earlier batch; `null` starts at the company's first event. Default: now.
   */
  readonly after?: string | null;
  /** Only these types. */
  readonly types?: readonly string[];
  /** Ends the loop; a pending read is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

export interface EventBatch {
  /** Oldest first. */
  readonly events: readonly CloudEvent[];
  /** Save it in the same transaction as the effects of the events, and no event is missed or processed twice. */
  readonly place: string;
}

const PAGE = 500;

/** Missed events page by page, then the stream; reconnects after every interruption, and ends only with the signal. */
export async function* eventBatches(
  baseUrl: string,
  send: Send,
  { after, types = [], signal = new AbortController().signal }: EventsOptions,
): AsyncGenerator<EventBatch, void, void> {
  const address = (path: string, query: Record<string, string>) => {
    const url = new URL(`${baseUrl.replace(/\/$/, '')}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    if (types.length > 0) url.searchParams.set('types', types.join(','));
    return url;
  };
  let place = after ?? undefined;
  let behind = after !== undefined;
  let failures = 0;
  for (;;) {
    try {
      if (behind) {
        const query = { limit: String(PAGE), ...(place !== undefined && { after: place }) };
        const response = await answered(send, address('/v1/events', query), { signal });
        const { items, next } = (await response.json()) as EventPage;
        place = next ?? undefined;
        // Without a place the stream would start only with events after it was opened.
        behind = items.length > 0 || place === undefined;
        if (place !== undefined && items.length > 0) {
          failures = 0;
          yield { events: items, place };
        } else if (behind) failures += 1;
      } else {
        const headers: Record<string, string> = place === undefined ? {} : { 'last-event-id': place };
        const response = await answered(send, address('/v1/events/stream', {}), { signal, headers });
        failures = 1;
        place ??= response.headers.get('last-event-id') ?? undefined;
        for await (const { id, data } of messages(response)) {
          if (id === undefined) continue;
          place = id;
          yield { events: [JSON.parse(data) as CloudEvent], place };
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ApiProblem) throw error;
      failures += 1;
    }
    if (failures > 0) await pause(backOff(failures), signal);
  }
}

async function answered(send: Send, url: URL, init: RequestInit): Promise<Response> {
  const response = await send(new Request(url, init));
  if (response.ok) return response;
  throw new ApiProblem(response, await response.json().catch(() => undefined));
}

async function* messages({ body }: Response) {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
