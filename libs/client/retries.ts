/** How often and how long a call is tried again. */
export interface Retries {
  /** Tries after the first; 4 unless given, 0 for none. */
  readonly most?: number;
  /** Longest wait before one try, in milliseconds; a server that asks for more gets its refusal passed on. 30,000 unless given. */
  readonly longestWait?: number;
}

export type Send = (request: Request) => Promise<Response>;

const BUSY = new Set([429, 503]);

/**
 * Sends again what a busy server put off (429, 503) and what a broken connection left unknown, if sending it twice is
 * harmless: reads, and calls with an idempotency key. The key is in the request, so every try carries the same one.
 */
export function withRetries(send: Send, { most = 4, longestWait = 30_000 }: Retries = {}): Send {
  return async (request) => {
    for (let tries = 0; ; tries++) {
      const last = tries >= most;
      let wait = Math.min(longestWait, backOff(tries));
      try {
        const response = await send(last ? request : request.clone());
        if (last || !BUSY.has(response.status)) return response;
        wait = retryAfter(response) ?? wait;
        if (wait > longestWait) return response;
        await response.body?.cancel();
      } catch (error) {
        if (last || request.signal.aborted || !isHarmlessTwice(request)) throw error;
      }
      await pause(wait, request.signal);
    }
  };
}

/** With jitter, so that callers that were put off together do not come back together. */
export const backOff = (tries: number): number => 250 * 2 ** Math.min(tries, 10) * (0.5 + Math.random() / 2);

const isHarmlessTwice = (request: Request): boolean =>
  request.method === 'GET' || request.method === 'HEAD' || request.headers.has('idempotency-key');

/** Milliseconds; the header has seconds or a date. */
function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after')?.trim();
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

/** Rejects with the reason of the signal as soon as that is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const stop = () => {
      clearTimeout(timer);
      fail(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
