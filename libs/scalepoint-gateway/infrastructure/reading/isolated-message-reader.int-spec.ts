import { DomainError } from '#shared-kernel';
import { MAX_BYTES_READ_FOR_ANYBODY, read, type ReadingOutcome } from '../../wire/message-reader.js';
import { IsolatedMessageReader } from './isolated-message-reader.js';

const TASK_ID = '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01';
const bodyWith = (note: string) =>
  Buffer.from(JSON.stringify({ securityToken: 'code-code', payload: { taskId: TASK_ID, kind: 'cancel', note } }));

const reader = new IsolatedMessageReader();
afterAll(() => reader.onApplicationShutdown());

/** Counts the turns of the event loop while the promise is pending. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let done = false;
  const turn = (): void => {
    turns += 1;
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  await work.finally(() => (done = true));
  return turns;
}

it('parses a small message at once, and a large one in a child process without blocking the event loop', async () => {
  const small = bodyWith('x');
  expect(await turnsDuring(reader.push('application/json', small, false))).toBeLessThan(5);
  const large = bodyWith('010190-1234 '.repeat(100_000));
  expect(large.length).toBeGreaterThan(MAX_BYTES_READ_FOR_ANYBODY);
  expect(await turnsDuring(reader.push('application/json', large, false))).toBeGreaterThan(100);
});

it('has the same result in a child process as on the event loop', async () => {
  const body = bodyWith(`æ ${'010190-1234 '.repeat(300)}${'x '.repeat(20_000)}`);
  const outcome: ReadingOutcome = await read({ kind: 'push', contentType: 'application/json', body });
  const push = await reader.push('application/json', body, true);
  expect({ push }).toEqual(outcome);
  expect(await reader.stored(push.maskedRaw)).toEqual(push.tasks);
});

it.each([
  ['broken JSON', 'application/json', Buffer.from(`{"a":"${'x'.repeat(50_000)}`), 'http.malformed-json'],
  ['bytes that are not UTF-8', 'application/json', Buffer.alloc(50_000, 0xff), 'http.not-utf-8'],
  [
    'a form of boundaries',
    'multipart/form-data; boundary=b',
    Buffer.from('--b\r\n'.repeat(50_000)),
    'gateway.unreadable-body',
  ],
  ['no delivery', 'application/json', Buffer.from(`{"a":"${'x'.repeat(50_000)}"}`), 'gateway.malformed-delivery'],
])('returns the error of the child process for %s', async (_, type, body, code) => {
  const error: unknown = await reader.push(type, body, false).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DomainError);
  expect(error).toMatchObject({ code, kind: 'malformed', da: expect.any(String) });
});
