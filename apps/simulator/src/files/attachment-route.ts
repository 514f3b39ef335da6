import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Gate } from '../gate.js';
import { Refusal } from '../refusal.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const EMPTY_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'trailer<</Root 1 0 R>>\n%%EOF\n',
);
const FILES = new Map([
  ['png', { type: 'image/png', content: PIXEL }],
  ['pdf', { type: 'application/pdf', content: EMPTY_PDF }],
  ['txt', { type: 'text/plain; charset=utf-8', content: Buffer.from('Rørskade i bryggers\n') }],
]);

/**
 * `GET /files/{name}?bytes=`: the target of links in generated tasks; the extension (png, pdf, txt) determines the
 * type. `bytes` pads the file to that size, to test limits.
 */
export function attachmentRoute(scope: FastifyInstance, parts: { gate: Gate }): void {
  const query = z.object({ bytes: z.coerce.number().int().min(0).max(100_000_000).optional() });
  scope.get('/files/:name', async (request, reply) => {
    const { bytes } = query.parse(request.query);
    const { name } = request.params as { name: string };
    const file = FILES.get(name.split('.').at(-1)?.toLowerCase() ?? '');
    if (!file) throw new Refusal(404, { error: 'Not Found', detail: 'names end in png, pdf or txt' });
    parts.gate.trace(request).accepted = true;
    const padding = Buffer.alloc(Math.max(0, (bytes ?? 0) - file.content.length), ' ');
    return reply.type(file.type).send(Buffer.concat([file.content, padding]));
  });
}
