import { setImmediate as nextTurn } from 'node:timers/promises';
import { Busboy } from '@fastify/busboy';
import { boundaryOf, countBoundaries } from './boundary.js';

/** One part of a form, as raw bytes. */
export interface FormPart {
  readonly name: string;
  /** Without folders; null if the part is no file. */
  readonly fileName: string | null;
  /** In lower case; `text/plain` unless the part says otherwise. */
  readonly contentType: string;
  readonly content: Buffer;
}

export interface MultipartLimits {
  readonly parts: number;
  /** Bytes of one part. */
  readonly partSize: number;
}

const MAX_HEADERS = 50;
const MAX_HEADER_BYTES = 16_384;
/** Bytes between yields to the event loop, because the parser searches in JavaScript. */
const BYTES_AT_ONCE = 65_536;

/** The bytes are no multipart form or exceed the limits; `message` says why. */
export class UnreadableForm extends Error {}

/**
 * Parses a whole multipart form. The parser allocates objects for every boundary and continues after its limits, so
 * boundaries are counted first, and after the first error it gets no more bytes.
 * @throws UnreadableForm
 */
export async function readMultipart(contentType: string, body: Buffer, limits: MultipartLimits): Promise<FormPart[]> {
  const boundary = boundaryOf(contentType);
  if (boundary === null) throw new UnreadableForm('Multipart: Boundary not found');
  // The closing boundary adds one.
  if (countBoundaries(body, boundary, limits.parts + 1) > limits.parts + 1) throw tooManyParts(limits.parts);
  const parts: FormPart[] = [];
  let fault: Error | undefined;
  const refuse = (message: string): void => {
    fault ??= new UnreadableForm(message);
  };
  const form = openForm(contentType, limits);
  const finished = new Promise<void>((resolve) => {
    form.once('finish', resolve);
    form.on('error', (error) => {
      refuse(error instanceof Error ? error.message : 'unknown error');
      resolve();
    });
  });
  form.on('partsLimit', () => refuse(tooManyParts(limits.parts).message));
  form.on('file', (name: string | undefined, part, fileName: string | undefined, _encoding, type) => {
    const chunks: Buffer[] = [];
    part.on('data', (chunk: Buffer) => chunks.push(chunk));
    part.on('limit', () => refuse(`a field over ${limits.partSize} bytes`));
    part.on('error', (error: Error) => refuse(error.message));
    part.on('end', () =>
      parts.push({ name: name ?? '', fileName: fileName ?? null, contentType: type, content: Buffer.concat(chunks) }),
    );
  });
  for (let at = 0; at < body.length && !fault; at += BYTES_AT_ONCE) {
    if (at > 0) await nextTurn();
    form.write(body.subarray(at, at + BYTES_AT_ONCE));
  }
  if (!fault) {
    form.end();
    await finished;
  }
  if (!fault) return parts;
  form.destroy();
  throw fault;
}

function openForm(contentType: string, { parts, partSize }: MultipartLimits) {
  try {
    return new Busboy({
      // Returns the bytes of every value as sent, without decoding them by the form's charset.
      headers: { 'content-type': contentType.replace(/;\s*charset\s*=\s*("[^"]*"|[^;\s]*)/i, '') },
      isPartAFile: () => true,
      limits: { parts, headerPairs: MAX_HEADERS, headerSize: MAX_HEADER_BYTES, fileSize: partSize },
    });
  } catch (error) {
    throw new UnreadableForm(error instanceof Error ? error.message : 'unknown error');
  }
}

function tooManyParts(most: number): UnreadableForm {
  return new UnreadableForm(`over ${most} fields`);
}
