import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fieldsOf, textIn, wholeOf } from './protobuf-fields.js';

export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  /** `<trace id> <span id>` of each. */
  readonly links: readonly string[];
  readonly failed: boolean;
}

const KINDS = ['internal', 'internal', 'server', 'client', 'producer', 'consumer'] as const;
const ERROR = 2;

/** A collector of OpenTelemetry that keeps the spans it gets over OTLP (HTTP, protobuf). Call it at the top, with `await`. */
export async function traceCollector() {
  const spans: CollectedSpan[] = [];
  const bodies: Buffer[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      if (request.url === '/v1/traces' && request.headers['content-type'] === 'application/x-protobuf') {
        bodies.push(body);
        spans.push(...spansIn(body));
      }
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    spans,
    /** Everything that was sent, for a look at what must not be in it. */
    everything: () => Buffer.concat(bodies).toString('latin1'),
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    ofTrace: (traceId: string) => spans.filter((span) => span.traceId === traceId),
  };
}

function spansIn(body: Buffer): CollectedSpan[] {
  return fieldsOf(body, 1)
    .flatMap((resource) => fieldsOf(resource, 2))
    .flatMap((scope) => fieldsOf(scope, 2))
    .map((span) => {
      const [status = Buffer.alloc(0)] = fieldsOf(span, 15);
      return {
        traceId: hexIn(span, 1),
        spanId: hexIn(span, 2),
        parentId: hexIn(span, 4) || null,
        name: textIn(span, 5),
        kind: KINDS[wholeOf(span, 6)] ?? 'internal',
        attributes: Object.fromEntries(fieldsOf(span, 9).map((pair) => [textIn(pair, 1), valueIn(pair)])),
        links: fieldsOf(span, 13).map((link) => `${hexIn(link, 1)} ${hexIn(link, 2)}`),
        failed: wholeOf(status, 3) === ERROR,
      };
    });
}

const hexIn = (message: Buffer, field: number): string => fieldsOf(message, field)[0]?.toString('hex') ?? '';

function valueIn(pair: Buffer): string | number {
  const [value = Buffer.alloc(0)] = fieldsOf(pair, 2);
  return fieldsOf(value, 1).length > 0 ? textIn(value, 1) : wholeOf(value, 3);
}
