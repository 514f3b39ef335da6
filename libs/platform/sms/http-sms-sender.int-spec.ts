import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { HttpSmsSender, type SmsGateway } from './http-sms-sender.js';
import { PrintingSmsSender } from './printing-sms-sender.js';
import { NoSmsSender, SmsNotSent } from './sms-sender.js';

const SMS = { id: '01a2', to: '+4520123456', text: 'Vi kommer kl. 8.30, æøå' };
const taken: { headers: IncomingHttpHeaders; body: unknown }[] = [];
let status: number | 'silent' | 'cut' = 200;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => {
      taken.push({ headers: asked.headers, body: JSON.parse(Buffer.concat(parts).toString()) });
      if (status === 'cut') asked.socket.destroy();
      else if (status !== 'silent') answer.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mobile/single`;
});
beforeEach(() => {
  taken.length = 0;
  status = 200;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function failureOf(given: Partial<SmsGateway> = {}): Promise<SmsNotSent> {
  const sender = new HttpSmsSender({ url, token: 't0p', sender: 'Demo Byg', ...given });
  const error: unknown = await sender.send(SMS).then(
    () => null,
    (caught: unknown) => caught,
  );
  if (error instanceof SmsNotSent) return error;
  throw new Error('It was sent, or failed with another error', { cause: error });
}

describe('HttpSmsSender', () => {
  it('posts the message with the token, the sender and the id as the key of each attempt', async () => {
    const sender = new HttpSmsSender({ url, token: 't0p', sender: 'Demo Byg' });
    await sender.send(SMS);
    await sender.close();
    await new HttpSmsSender({ url, token: 'Token abc', sender: 'Demo Byg' }).send(SMS);
    expect(taken[0]).toMatchObject({
      headers: { authorization: 'Bearer t0p', 'idempotency-key': '01a2' },
      body: { sender: 'Demo Byg', recipient: 4520123456, message: SMS.text, reference: '01a2' },
    });
    expect(taken[1]?.headers.authorization).toBe('Token abc');
  });

  it.each([
    [400, 'refused'],
    [422, 'refused'],
    [302, 'refused'],
    [401, 'later'],
    [429, 'later'],
    [503, 'later'],
    [502, 'unclear'],
    [504, 'unclear'],
    ['silent', 'unclear'],
    ['cut', 'unclear'],
  ] as const)('takes the answer %s as %s, without the number or the text', async (answer, outcome) => {
    status = answer;
    const failure = await failureOf(answer === 'silent' ? { timeoutMs: 200 } : {});
    expect(failure.outcome).toBe(outcome);
    expect(failure.message).not.toMatch(/20123456|kommer/);
    expect(taken).toHaveLength(1);
  });

  it('tries later when the gateway cannot be reached', async () => {
    const closed = createTcpServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    expect(await failureOf({ url: `http://127.0.0.1:${port}` })).toMatchObject({ outcome: 'later' });
  });
});

describe('without a gateway', () => {
  it('prints messages in the demo', async () => {
    const printed: string[] = [];
    await new PrintingSmsSender((text) => void printed.push(text)).send(SMS);
    expect(printed.join('')).toContain(SMS.text);
  });

  it('says that text messages are off, and takes none', async () => {
    expect(new NoSmsSender().state).toBe('off');
    await expect(new NoSmsSender().send()).rejects.toMatchObject({ outcome: 'later' });
  });
});
