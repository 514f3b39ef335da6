import { identifierKey } from '#shared-kernel';

// .NET sends the empty GUID for an unset id; used as an identity, it would merge all such tasks into one.
const GUID = /^(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WRAPPED = /^(?:urn:uuid:)?\s*(?:\{\s*([^{}]*?)\s*\}|\(\s*([^()]*?)\s*\)|(.*))$/s;

/**
 * A GUID in lower case, without what systems write around it: spaces, braces or parentheses as .NET does, `urn:uuid:`.
 * Null for what is no GUID, and for the one of zeros.
 */
export function normalGuid(sent: string): string | null {
  const [, braced, bracketed, bare] = WRAPPED.exec(identifierKey(sent.slice(0, 200))) ?? [];
  const guid = (braced ?? bracketed ?? bare ?? '').trim();
  return GUID.test(guid) ? guid : null;
}
