import { identifierKey } from '#shared-kernel';

// .NET sends the all-zero GUID for an unset id; accepting it would merge all such tasks into one.
const GUID = /^(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WRAPPED = /^(?:urn:uuid:)?\s*(?:\{\s*([^{}]*?)\s*\}|\(\s*([^()]*?)\s*\)|(.*))$/s;

/**
 * Normalises a GUID to lower case, without surrounding spaces, braces or parentheses (as .NET writes them) and `urn:uuid:`.
 * Null for anything else, including the all-zero GUID.
 */
export function normalGuid(sent: string): string | null {
  const [, braced, bracketed, bare] = WRAPPED.exec(identifierKey(sent.slice(0, 200))) ?? [];
  const guid = (braced ?? bracketed ?? bare ?? '').trim();
  return GUID.test(guid) ? guid : null;
}
