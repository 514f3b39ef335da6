// What a page asks for, and how long its main thread works.
import { until } from './demo.mjs';

const QUIET_MS = 2_500;

/** One figure beside its target. */
export const note = (name, value, target) => {
  process.stdout.write(`${name.padEnd(66)} ${String(value).padStart(12)}   ${target}\n`);
};

/** Counts the requests of a page and their bytes on the wire. */
export async function watch(page, { verbose }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const seen = { requests: 0, bytes: 0, at: 0 };
  const addresses = new Map();
  const running = new Set();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
    // The stream of events is one request that stays open.
    if (!request.url.includes('/v1/') || request.url.endsWith('/v1/events/stream')) return;
    if (verbose) process.stdout.write(`  ${request.method} ${request.url.slice(0, 160)}\n`);
    seen.requests += 1;
    seen.at = Date.now();
    running.add(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.status >= 400) addresses.set(requestId, `${response.status} ${response.url}`);
  });
  session.on('Network.loadingFailed', ({ requestId }) => running.delete(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    running.delete(requestId);
    seen.bytes += encodedDataLength;
    if (!verbose) return;
    process.stdout.write(`  ${String(encodedDataLength).padStart(7)} B ${addresses.get(requestId)?.slice(0, 160)}\n`);
  });
  return {
    reset: () => Object.assign(seen, { requests: 0, bytes: 0, at: Date.now() }),
    /** Waits until the page has asked for nothing for a while. */
    quiet: (ms = QUIET_MS) => until(async () => running.size === 0 && Date.now() - seen.at > ms),
    get requests() {
      return seen.requests;
    },
    get kilobytes() {
      return Math.round(seen.bytes / 1000);
    },
  };
}

/** The time that the main thread has worked until now, in ms of its own: other programs on the machine do not count. */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
}

export const medianOf = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
