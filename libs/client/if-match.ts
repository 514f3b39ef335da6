/**
 * The `If-Match` header of a change, from what the change was decided on: the answer of a GET, or an item of a list,
 * which carries its `version`. A stale one is refused with status 412.
 */
export function ifMatch(seen: { readonly etag?: string | undefined } | { readonly version: number }): {
  'If-Match': string;
} {
  if ('version' in seen) return { 'If-Match': `"${seen.version}"` };
  if (!seen.etag)
    throw new TypeError('This answer has no ETag: read the one that is to be changed by its own address.');
  return { 'If-Match': seen.etag };
}
