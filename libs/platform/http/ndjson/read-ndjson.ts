import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import type { FieldRefusal } from '#shared-kernel';

/** One line of NDJSON: its value or its error. Lines are numbered from 1, including empty ones. */
export type NdjsonLine =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly fault: FieldRefusal };

/** Maximum length of a line in bytes; longer lines are skipped with an error. */
const MAX_LINE_BYTES = 65_536;
const NEWLINE = 0x0a;

/** Reads line by line, with at most one chunk and one line in memory. Skips empty lines. */
export async function* readNdjson(body: Readable): AsyncGenerator<NdjsonLine> {
  let line = 0;
  let pieces: Buffer[] = [];
  let length = 0;
  const finish = (): NdjsonLine | undefined => {
    line += 1;
    const bytes = Buffer.concat(pieces);
    const isTooLong = length > MAX_LINE_BYTES;
    pieces = [];
    length = 0;
    return isTooLong ? { line, fault: TOO_LONG } : parsed(line, bytes);
  };
  for await (const chunk of body as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      length += at - from;
      if (length <= MAX_LINE_BYTES) pieces.push(chunk.subarray(from, at));
      const found = finish();
      if (found) yield found;
      from = at + 1;
    }
    length += chunk.length - from;
    if (length <= MAX_LINE_BYTES) pieces.push(chunk.subarray(from));
    else pieces = [];
  }
  const last = length > 0 ? finish() : undefined;
  if (last) yield last;
}

function parsed(line: number, bytes: Buffer): NdjsonLine | undefined {
  if (!isUtf8(bytes)) return { line, fault: NOT_UTF8 };
  const text = bytes.toString().trim();
  if (text === '' || text === '\ufeff') return undefined;
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    // The error is reported for this line; the rest of the file is processed.
    return { line, fault: NOT_JSON };
  }
}

const fault = (code: string, da: string, en: string): FieldRefusal => ({ pointer: '', code, da, en });
const TOO_LONG = fault(
  'line-too-long',
  `Linjen er på over ${MAX_LINE_BYTES} byte. Skriv hver post på sin egen linje.`,
  `The line has more than ${MAX_LINE_BYTES} bytes. Write each record on a line of its own.`,
);
const NOT_UTF8 = fault('not-utf-8', 'Linjen er ikke UTF-8.', 'The line is not UTF-8.');
const NOT_JSON = fault(
  'malformed-json',
  'Linjen er ikke JSON. Skriv ét JSON-objekt på linjen.',
  'The line is not JSON. Write one JSON object on the line.',
);
