import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ApiProblem } from './api-problem.js';
import type { Clock } from './clock.js';
import type { EventPayloads } from './event-payloads.js';
import { backOff, type Send } from './retries.js';
import type { components } from './schema.js';

type Envelope = Omit<components['schemas']['CloudEventResponse'], 'type' | 'data'>;

/** The types of events of this version of the API, such as `case-intake.case-opened.v1`. */
export type EventType = keyof EventPayloads;

/** An event; `type` tells what is in `data`. A later version of the API may send further types. */
export type CloudEvent<Type extends string = EventType> = Type extends EventType
  ? Envelope & { readonly type: Type; readonly data: EventPayloads[Type] }
  : Envelope & { readonly type: Type; readonly data: Readonly<Record<string, unknown>> };

export interface EventsOptions<Type extends string = EventType> {
  /**
   * The place to resume from, saved from an earlier batch; `null` starts at the company's first event. Default: now.
   */
  readonly after?: string | null;
  /** Only these types. */
  readonly types?: readonly Type[];
  /** Ends the loop; a pending read is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Called with the reason each time the feed could not be read; it is read again after a pause. */
  readonly interrupted?: (reason: unknown) => void;
  /**
   * Called each time the stream has been opened, with the place at which it begins: an answer that was asked for after this call has
   * all events before that place.
   */
  readonly opened?: (place: string | undefined) => void;
}

export interface EventBatch<Type extends string = EventType> {
  /** Oldest first. */
  readonly events: readonly CloudEvent<Type>[];
  /** Save it in the same transaction as the effects of the events, and no event is missed or processed twice. */
  readonly place: string;
}

const PAGE = 500;

/** The client's connection: `send` retries and returns whole responses, `stream` does neither. */
export interface Connection {
  readonly baseUrl: string;
  readonly send: Send;
  readonly stream: Send;
  readonly clock: Clock;
}

/** Missed events page by page, then the stream; reconnects after every interruption, and ends only with the signal. */
export async function* eventBatches(
  { baseUrl, send, stream, clock }: Connection,
  { after, types = [], signal = new AbortController().signal, interrupted, opened }: EventsOptions<string>,
): AsyncGenerator<EventBatch<string>, void, void> {
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
        const { items, next } = (await response.json()) as { items: CloudEvent<string>[]; next: string | null };
        place = next ?? undefined;
        // Without a place the stream would start only with events after it was opened.
        behind = items.length > 0 || place === undefined;
        if (place !== undefined && items.length > 0) {
          failures = 0;
          yield { events: items, place };
        } else if (behind) failures += 1;
      } else {
        const headers: Record<string, string> = place === undefined ? {} : { 'last-event-id': place };
        const response = await answered(stream, address('/v1/events/stream', {}), { signal, headers });
        failures = 1;
        place ??= response.headers.get('last-event-id') ?? undefined;
        opened?.(place);
        for await (const { id, data } of messages(response)) {
          if (id === undefined) continue;
          place = id;
          yield { events: [JSON.parse(data) as CloudEvent<string>], place };
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ApiProblem && !mayPass(error)) throw error;
      failures += 1;
      interrupted?.(error);
    }
    if (failures > 0) await clock.pause(backOff(failures), signal);
  }
}

/** A reader waits for a server that restarts or is overloaded, however long it takes. */
const mayPass = ({ status }: ApiProblem): boolean => status === 429 || status >= 500;

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
