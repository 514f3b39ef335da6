import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: { id: string; type: string; data: Record<string, unknown> };
}

/** An external system that receives webhooks and stores them. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  answer: (response: ServerResponse, received: Received) => void = (response) => void response.writeHead(204).end();
  private readonly server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const received = { headers: request.headers, body, event: JSON.parse(body) as Received['event'] };
      this.received.push(received);
      this.answer(response, received);
    });
  });

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  url(path = '/æøå?key=1'): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** The received events, oldest first; each signature is checked against the secret. */
  verified(secret: string): string[] {
    return this.received.map(({ headers, body, event }) => {
      new Webhook(secret).verify(body, headers as Record<string, string>);
      if (headers['webhook-id'] !== event.id) throw new Error('webhook-id is not the id of the event');
      return event.type;
    });
  }

  forget(): void {
    this.received.length = 0;
    this.answer = (response) => void response.writeHead(204).end();
  }
}
