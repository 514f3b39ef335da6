import autocannon from 'autocannon';
import type { Body } from './bodies.js';

export interface Load {
  /** 2xx responses per second. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
}

/** Posts a new body with every request for `seconds`; any response but 2xx fails the measurement. */
export async function post(url: string, body: Body, connections: number, seconds: number): Promise<Load> {
  return shoot({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': body.contentType },
        setupRequest: (request) => ({ ...request, body: body.next() }),
      },
    ],
  });
}

/** Requests the paths in turn for `seconds`. */
export async function get(
  url: string,
  paths: readonly string[],
  headers: Record<string, string>,
  connections: number,
  seconds: number,
): Promise<Load> {
  return shoot({
    url,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET', path, headers })),
  });
}

async function shoot(options: autocannon.Options): Promise<Load> {
  const result = await autocannon({ ...options, timeout: 30 });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${options.url} answered ${result.non2xx} times with something else than 2xx, ${result.errors} errors`,
    );
  }
  const { p50, p99 } = result.latency;
  return { perSecond: result['2xx'] / result.duration, p50, p99, answered: result['2xx'] };
}
