import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent } from 'undici';
import type { WebhookSecrets } from '../domain/webhook-secrets.js';
import type { Receivers } from './receivers.js';
import { SignedWebhookCalls } from './signed-webhook-calls.js';

const PAGE = '<!DOCTYPE html><html><title>Adgang nægtet</title></html>';
let server: Server;
let served = { status: 200, body: '' };
const agent = new Agent();

beforeAll(async () => {
  server = createServer((_, response) =>
    response.writeHead(served.status, { 'content-type': 'text/html' }).end(served.body),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await agent.close();
  await new Promise((done) => server.close(done));
});

const calls = new SignedWebhookCalls(
  { connectionsTo: () => agent } as unknown as Receivers,
  { open: () => 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' } as unknown as WebhookSecrets,
  { now: () => new Date() },
);

function answered(status: number, body: string) {
  served = { status, body };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return calls.send({
    companyId: 'c',
    webhookId: 'w',
    url,
    sealedSecrets: ['s'],
    messageId: 'm',
    body: '{}',
    traceParent: null,
  });
}

it.each([200, 202, 302, 403, 404, 410])('a page with status %s is not the word of the receiver', async (status) => {
  expect(await answered(status, PAGE)).toMatchObject({ error: 'page', status });
});

it.each([
  [200, 'OK', null],
  [204, '', null],
  [410, 'gone', 'status'],
  [502, PAGE, 'status'],
])('status %s with %j still is what it was', async (status, body, error) => {
  expect(await answered(status, body)).toMatchObject({ error, status });
});
