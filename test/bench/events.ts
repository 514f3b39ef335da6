import { jsonBody } from './bodies.js';
import { get } from './load.js';
import type { Measurement } from './readings.js';
import type { RunningServer } from './running.js';

const READERS = 200;
const TASKS = 50;
const TYPE = 'case-intake.task-received.v1';

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
        const done = new AbortController();
        const url = `${product.url}/v1/events/stream?types=${TYPE}`;
        const streams = await Promise.all(
          Array.from({ length: READERS }, () => fetch(url, { headers: { authorization }, signal: done.signal })),
        );
        const refused = streams.find(({ status }) => status !== 200);
        if (refused) throw new Error(`A stream was answered ${refused.status}`);
        const begun = performance.now();
        const heard = streams.map((stream) => hear(stream, TASKS));
        const body = jsonBody('JSON 3.4 KB', 3400);
        for (let n = 0; n < TASKS; n += 1) {
          const answer = await fetch(`${product.url}/scalepoint/v1/demo/tasks`, {
            method: 'POST',
            headers: { 'content-type': body.contentType },
            body: body.next(),
          });
          await answer.arrayBuffer();
        }
        const answered = performance.now();
        await Promise.all(heard);
        const ended = performance.now();
        done.abort();
        return [
          { name: `event stream, ${READERS} readers`, value: (READERS * TASKS * 1000) / (ended - begun), unit: '/s' },
          { name: `event stream, last reader behind the last answer`, value: ended - answered, unit: 'ms' },
        ];
      },
    },
  ];
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
