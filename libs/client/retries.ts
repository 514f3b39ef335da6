/** How often a call is retried, and how long it may wait. */
export interface Retries {
  /** Retries after the first attempt. Default 4; 0 for none. */
  readonly most?: number;
  /** Maximum wait before a retry, in milliseconds; if the server asks for more, its error is thrown. Default 30,000. */
  readonly longestWait?: number;
}

export type Send = (request: Request) => Promise<Response>;

const BUSY = new Set([429, 503]);

/**
 * Retries calls that a busy server postponed (429, 503) and calls with an unknown outcome after a network error, if
 * repeating is harmless: reads, and calls with an idempotency key. All attempts use the same key.
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

/** With jitter, so that callers that were rejected together do not return together. */
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

/** Rejects with the reason of the signal when it is aborted. */
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
