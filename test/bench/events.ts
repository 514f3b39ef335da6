import { jsonBody } from './bodies.js';
import { get } from './load.js';
import type { Measurement } from './readings.js';
import type { RunningServer } from './running.js';

const READERS = 200;
const TASKS = 200;
/** Several at once, because a single sender waits for each answer, and would bound what the stream can show. */
const SENDERS = 8;
const TYPE = 'case-intake.task-received.v1';
/** Pages of the feed that readers have to catch up with, if there are as many. */
const MAX_BEHIND = 10;

/** Reading the feed page by page, and sending every new task to 200 open streams. */
export function events(product: RunningServer, authorization: string, seconds: number): Measurement[] {
  return [
    {
      name: 'event feed, pages of 100',
      async run() {
        const { perSecond, p99 } = await get(product.url, ['/v1/events?limit=100'], { authorization }, 4, seconds);
        return [
          { name: 'event feed, pages of 100', value: perSecond, unit: '/s' },
          { name: 'event feed, pages of 100 p99', value: p99, unit: 'ms' },
        ];
      },
    },
    {
      name: `event stream, ${READERS} readers`,
      async run() {
        const { streams, close } = await open(`${product.url}/v1/events/stream?types=${TYPE}`, { authorization });
        const begun = performance.now();
        const heard = streams.map((stream) => hear(stream, TASKS));
        const body = jsonBody('JSON 3.4 KB', 3400);
        let sent = 0;
        const send = async () => {
          for (; sent < TASKS;) {
            sent += 1;
            const answer = await fetch(`${product.url}/scalepoint/v1/demo/tasks`, {
              method: 'POST',
              headers: { 'content-type': body.contentType },
              body: body.next(),
            });
            await answer.arrayBuffer();
          }
        };
        await Promise.all(Array.from({ length: SENDERS }, send));
        const answered = performance.now();
        await Promise.all(heard);
        const ended = performance.now();
        close();
        return [
          { name: `event stream, ${READERS} readers`, value: (READERS * TASKS * 1000) / (ended - begun), unit: '/s' },
          { name: `event stream, last reader behind the last answer`, value: ended - answered, unit: 'ms' },
        ];
      },
    },
    {
      name: `event stream, ${READERS} readers that come back`,
      async run() {
        const places: string[] = [];
        for (let isWhole = true; isWhole;) {
          const after = places.length > 0 ? `&after=${places.at(-1)}` : '';
          const answer = await fetch(`${product.url}/v1/events?limit=100${after}`, { headers: { authorization } });
          const page = (await answer.json()) as { items: unknown[]; next: string };
          isWhole = page.items.length === 100;
          if (isWhole) places.push(page.next);
        }
        const behind = Math.min(MAX_BEHIND, places.length - 1);
        if (behind < 1) throw new Error('The feed is too short; run the readers of new tasks first');
        const after = places.at(-1 - behind);
        const begun = performance.now();
        const { streams, close } = await open(`${product.url}/v1/events/stream?after=${after}`, { authorization });
        await Promise.all(streams.map((stream) => hear(stream, behind * 100)));
        const seconds = (performance.now() - begun) / 1000;
        close();
        return [
          {
            name: `event stream, ${READERS} readers that come back`,
            value: (READERS * behind * 100) / seconds,
            unit: '/s',
          },
        ];
      },
    },
  ];
}

async function open(url: string, headers: Record<string, string>) {
  const done = new AbortController();
  const streams = await Promise.all(
    Array.from({ length: READERS }, () => fetch(url, { headers, signal: done.signal })),
  );
  const refused = streams.find(({ status }) => status !== 200);
  if (refused) throw new Error(`A stream was answered ${refused.status}`);
  return { streams, close: () => done.abort() };
}

/** Resolves when the stream has received this many events. */
async function hear(stream: Response, wanted: number): Promise<void> {
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let [heard, rest] = [0, ''];
  while (heard < wanted) {
    const { done, value } = await reader.read();
    if (done) throw new Error('A stream ended early');
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    heard += lines.filter((line) => line.startsWith('data:')).length;
  }
}
