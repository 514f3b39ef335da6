import { createHash } from 'node:crypto';

const HIDDEN = new Set(['client_assertion', 'access_token']);
const FILE_BYTES = new Set(['content', 'fileContent', 'data']);
const MAX_TEXT_LENGTH = 4096;

/** A copy for the record: credentials masked, and file contents replaced by size and SHA-256. */
export function withoutSecrets(value: unknown, isFile = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => withoutSecrets(inner, isFile));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, unknown] => {
      if (HIDDEN.has(name)) return [name, '(hidden)'];
      if (isFile && FILE_BYTES.has(name) && typeof inner === 'string') return [name, fingerprint(inner)];
      return [name, withoutSecrets(inner, isFile)];
    }),
  );
}

function fingerprint(text: string): unknown {
  if (!/^[A-Za-z0-9+/\s]*=*\s*$/.test(text)) return text.slice(0, MAX_TEXT_LENGTH);
  const bytes = Buffer.from(text, 'base64');
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
