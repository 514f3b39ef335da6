import type { Clock } from './clock.js';

export type Send = (request: Request) => Promise<Response>;

/** How long a call is retried unless the client is told otherwise: longer than a restart of the server takes. */
export const PATIENCE_MS = 30_000;
const FIRST_WAIT_MS = 250;
/** A server that is back is noticed within this time. */
const MAX_WAIT_MS = 5_000;

/** The format of imports. */
export const NDJSON = 'application/x-ndjson';

const WITHOUT_BODY = new Set([204, 205, 304]);
/** The server did not process the request. */
const BUSY = new Set([429, 503]);
/** A proxy got no answer from the server, which may have processed the request. */
const LOST = new Set([502, 504]);
/** The first attempt, whose response was lost, is still running. */
const STILL_RUNNING = '"http.request-still-running"';

/**
 * Retries calls that a busy server postponed, and calls with an unknown outcome after a network error if repeating is
 * harmless: reads, and calls with an idempotency key. All attempts use the same key. A call is given up when its next
 * attempt would begin `patience` milliseconds after the first one; the last response or error is then the result.
 */
export function withRetries(send: Send, patience: number, clock: Clock): Send {
  return async (request) => {
    const end = clock.now() + patience;
    for (let tries = 0; ; tries++) {
      let wait = backOff(tries);
      const isTooLate = () => clock.now() + wait >= end;
      try {
        const response = await whole(await send(request.clone()));
        if (!(await isTemporary(response, request))) return response;
        wait = retryAfter(response) ?? wait;
        if (isTooLate()) return response;
      } catch (error) {
        if (request.signal.aborted || !isHarmlessTwice(request) || isTooLate()) throw error;
      }
      await clock.pause(wait, request.signal);
    }
  };
}

/** With jitter, so that callers that were rejected together do not return together. */
export const backOff = (tries: number): number =>
  Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries, 10)) * (0.5 + Math.random() / 2);

/** Imports accept no key: a line that was imported before has no further effect. */
const isHarmlessTwice = (request: Request): boolean =>
  request.method === 'GET' || request.method === 'HEAD' || request.headers.has('idempotency-key') || isImport(request);

export const isImport = ({ headers }: Request): boolean => headers.get('content-type')?.startsWith(NDJSON) ?? false;

async function isTemporary(response: Response, request: Request): Promise<boolean> {
  if (BUSY.has(response.status)) return true;
  if (!isHarmlessTwice(request)) return false;
  return (
    LOST.has(response.status) || (response.status === 409 && (await response.clone().text()).includes(STILL_RUNNING))
  );
}

/** Reads the body, because a connection that breaks in the middle of it is a failed attempt too. */
async function whole(response: Response): Promise<Response> {
  // Chromium gives an empty body to a 204, and refuses to make such a response.
  if (!response.body || WITHOUT_BODY.has(response.status)) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}

/** Milliseconds; the header has seconds or a date. */
function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after')?.trim();
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
