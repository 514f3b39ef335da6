/**
 * The `If-Match` header of a change, from the response of a GET, or from an item of a list,
 * which has its `version`. An outdated one is rejected with status 412.
 */
export function ifMatch(seen: { readonly etag?: string | undefined } | { readonly version: number }): {
  'If-Match': string;
} {
  if ('version' in seen) return { 'If-Match': `"${seen.version}"` };
  if (!seen.etag)
    throw new TypeError('This response has no ETag. Get the resource by its own address before you change it.');
  return { 'If-Match': seen.etag };
}
