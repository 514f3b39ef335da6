import type { Hash } from 'node:crypto';

const MAX_BOUNDARY_LENGTH = 70;

/** The boundary that a `Content-Type` of a multipart form names (RFC 2046: 1 to 70 characters); null when it names none. */
export function boundaryOf(contentType: string): string | null {
  const [, quoted, plain] =
    /^multipart\/form-data\b[^]*?;\s*boundary=(?:"([^"]+)"|([^\s;,"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  return boundary !== undefined && boundary.length <= MAX_BOUNDARY_LENGTH ? boundary : null;
}

/** Counts the boundaries of a body, up to `most + 1`: a body can contain millions. */
export function countBoundaries(body: Buffer, boundary: string, most: number): number {
  let count = 0;
  for (const _ of delimitersIn(body, boundary)) if (++count > most) break;
  return count;
}

/**
 * Adds a form to a digest without its boundary, which senders generate for every request: the same form sent again
 * has the same digest. Each piece is preceded by its length, so that different forms cannot produce the same bytes.
 */
export function hashWithoutBoundary(hash: Hash, body: Buffer, boundary: string, most: number): void {
  let from = 0;
  let count = 0;
  const add = (to: number): void => {
    hash.update(`${to - from}:`).update(body.subarray(from, to));
  };
  for (const at of delimitersIn(body, boundary)) {
    // A form with more parts is rejected; until then the rest is hashed unchanged.
    if (++count > most) break;
    add(at);
    from = at + boundary.length + '--'.length;
  }
  add(body.length);
}

/** Where a line begins with the delimiter. The native search handles megabytes in milliseconds. */
function* delimitersIn(body: Buffer, boundary: string): Generator<number> {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at === 0 || (body[at - 1] === 0x0a && body[at - 2] === 0x0d)) yield at;
  }
}
