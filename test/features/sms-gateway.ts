import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedSms {
  readonly recipient: number;
  readonly sender: string;
  readonly message: string;
  readonly reference: string;
}

/** A gateway for text messages on loopback, which takes everything. */
export async function smsGateway() {
  const received: ReceivedSms[] = [];
  const server = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => {
      received.push(JSON.parse(Buffer.concat(parts).toString()) as ReceivedSms);
      answer.writeHead(202, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const env = { SMS_URL: `http://127.0.0.1:${port}/send`, SMS_TOKEN: 't0ken', SMS_SENDER: 'Demo Byg' };
  return {
    env,
    received,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
