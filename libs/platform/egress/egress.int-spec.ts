import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Egress, type EgressOptions, type Fetched } from './egress.js';

const PDF = Buffer.from('%PDF-1.4 æøå');
let served: RequestListener;
let server: Server;
let origin: string;
const closing: Egress[] = [];

beforeAll(async () => {
  server = createServer((request, response) => served(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  served = (_, response) => response.writeHead(200, { 'content-type': 'application/pdf; x=1' }).end(PDF);
});
afterAll(async () => {
  for (const egress of closing) await egress.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

function egress({ privateHosts = [new URL(origin).host], timeoutMs = 5_000 }: Partial<EgressOptions> = {}): Egress {
  const accepts = (mediaType: string) => mediaType === 'application/pdf';
  const made = new Egress({ privateHosts, largestBytes: 1_000, timeoutMs, accepts });
  closing.push(made);
  return made;
}

const fetched = (path = '/', options?: Parameters<typeof egress>[0]): Promise<Fetched> =>
  egress(options).fetch(origin + path);

it('fetches from a host that the operator named', async () => {
  expect(await fetched()).toEqual({ outcome: 'fetched', content: PDF, mediaType: 'application/pdf' });
});

it.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://[::1]:1/',
  'http://[::ffff:127.0.0.1]:1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://[fd00::1]/',
  'http://0.0.0.0/',
])('does not call %s', async (address) => {
  expect(await egress().fetch(address)).toEqual({ outcome: 'refused', why: 'address' });
});

it.each(['ftp://scalepoint.example/x', 'file:///etc/passwd', 'javascript:1', '', 'http://user:code@127.0.0.1/'])(
  'takes %s for no address',
  async (address) => {
    expect(await egress().fetch(address)).toEqual({ outcome: 'refused', why: 'url' });
  },
);

it('follows a redirect, but not into the network, and not for ever', async () => {
  const moved = (location: string): RequestListener => {
    return (request, response) =>
      request.url === '/'
        ? response.writeHead(302, { location }).end()
        : response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
  };
  served = moved('/there');
  expect((await fetched()).outcome).toBe('fetched');
  served = moved('http://localhost:1/secret');
  expect(await fetched()).toEqual({ outcome: 'refused', why: 'address' });
  served = moved('/');
  expect(await fetched()).toEqual({ outcome: 'refused', why: 'redirects' });
});

it('rejects bodies that are too large, declared or not, and unwanted media types', async () => {
  served = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 9_000_000_000 }).write('x');
  };
  expect(await fetched()).toEqual({ outcome: 'refused', why: 'too-large' });
  served = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    const more = () => void (response.destroyed || response.write('x'.repeat(400), more));
    more();
  };
  expect(await fetched()).toEqual({ outcome: 'refused', why: 'too-large' });
  served = (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>');
  expect(await fetched()).toEqual({ outcome: 'refused', why: 'media-type' });
});

it.each([200, 401, 403, 407, 451])(
  'does not take a page with status %s, such as that of a proxy, for the answer',
  async (status) => {
    served = (_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<html>');
    expect(await fetched()).toEqual({ outcome: 'failed', why: 'page' });
  },
);

it('tells what may be there later from what is not', async () => {
  const status = (code: number): void => {
    served = (_, response) => response.writeHead(code).end();
  };
  status(404);
  expect(await fetched()).toEqual({ outcome: 'refused', why: 'not-there' });
  status(503);
  expect(await fetched()).toEqual({ outcome: 'failed', why: 'server-error' });
  status(429);
  expect(await fetched()).toEqual({ outcome: 'failed', why: 'server-error' });
  served = (request) => request.socket.destroy();
  expect(await fetched()).toEqual({ outcome: 'failed', why: 'broken' });
  served = () => undefined;
  expect(await fetched('/', { timeoutMs: 50 })).toEqual({ outcome: 'failed', why: 'timed-out' });
  expect(await egress({ privateHosts: ['127.0.0.1'] }).fetch('http://127.0.0.1:1/')).toEqual({
    outcome: 'failed',
    why: 'unreachable',
  });
});
