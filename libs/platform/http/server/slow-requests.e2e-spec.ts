import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { fastify } from 'fastify';
import { answerProblem } from '../problems/problem.filter.js';
import { endSlowRequests } from './slow-requests.js';

const server = fastify();
server.setErrorHandler(answerProblem);
server.addContentTypeParser('application/x-ndjson', (_request, body, done) => done(null, body));
endSlowRequests(server, 100);
server.post('/one', (_request, reply) => reply.send({}));
const ndjson = { config: { accepts: ['application/x-ndjson' as const] } };
server.post('/many', ndjson, async ({ body }) => {
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) bytes += chunk.length;
  return { bytes };
});
beforeAll(() => server.listen({ port: 0, host: '127.0.0.1' }));
afterAll(() => server.close());

/** Sends the headers and half of the body; returns the socket and all that it receives until it closes. */
function begin(path: string, type: string) {
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  const head = ['POST', path, 'HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 4\r\ncontent-type:', type];
  socket.write(`${head.join(' ')}\r\n\r\n1 `);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return { socket, answer: once(socket, 'close').then(() => text) };
}

it('ends a body that does not come, and tells its sender', async () => {
  const { answer } = begin('/one', 'application/json');
  const text = await answer;
  expect(text).toMatch(/^HTTP\/1\.1 408 /);
  expect(text).toContain('"status":408');
});

it('waits for the lines of an import for as long as they take', async () => {
  const slow = begin('/many', 'application/x-ndjson');
  await begin('/one', 'application/json').answer;
  slow.socket.write('2 ');
  expect(await slow.answer).toContain('{"bytes":4}');
});

it('lets those go on that are in time, on one connection', async () => {
  const { socket, answer } = begin('/one', 'application/json');
  socket.write('  ');
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
});
