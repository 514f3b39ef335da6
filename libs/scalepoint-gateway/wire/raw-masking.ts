import { CPR_MASK, maskCpr, maskCprInIdentifier, mayHoldCpr } from '#shared-kernel';

/** Characters of a CPR number and its surroundings: in JSON and XML they may also be written as escapes. */
const PLAIN = /^[\d \u00a0\u2007\u2009\u202f\u3000\-\u2010-\u2015\u2212\uff0d\uff10-\uff19./a-zA-Z\u00c0-\u024f]$/u;
/**
 * Names that senders use for the security code when they misplace or misspell it. In free text only unmistakable names
 * count, because "Securitas 70123456" contains a phone number.
 */
const CODE_WORD = 'to(?:k|ek|kk|ke)e?n|s[ecur]{2,6}[it]{1,3}[a-z]?y?[ _-]?(?:t[oke]{2,4}n?|code|key|kode)';
const CODE = `(?:${CODE_WORD}|secur|sikkerheds?[ _-]?(?:kode|n\u00f8gle)|adgangskode|passw(?:or)?d|api-?key|authori[sz]ation)`;
const CODE_NAME = `[\\w.-]{0,20}${CODE}[\\w.-]{0,20}`;
const CODE_LABEL = `(?:${CODE_WORD}|sikkerheds?[ _-]?(?:kode|n\u00f8gle))[\\w-]{0,10}`;
const TOKEN_FIELD = new RegExp(
  `(\\b${CODE_NAME}["']?\\s{0,20}[:=]\\s{0,20})("[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\\s"'&;<>]{1,2000})`,
  'gi',
);
const TOKEN_PART = new RegExp(
  `(\\bname="?${CODE_NAME}"?[^\\n]{0,200}\\n(?:[^\\r\\n]{1,200}\\r?\\n){0,5}\\r?\\n)([^\\r\\n]{1,2000})`,
  'gi',
);
const TOKEN_ELEMENT = new RegExp(`(<(?:[\\w.-]{1,50}:)?${CODE_NAME}(?:\\s[^<>]{0,500})?>)([^<]{1,2000})`, 'gi');
/** In a sentence: a name of the code followed by at least eight characters, one of them a digit. */
const TOKEN_IN_WORDS = new RegExp(
  `(${CODE_LABEL}(?:\\\\?["'])?\\s{0,5}(?:[:=]|=>|\\b(?:er|is)\\b)?\\s{0,5}(?:\\\\?["'])?)` +
    `(?=[^\\s"'&;<>\\\\,]{0,200}\\d)([^\\s"'&;<>\\\\,]{8,2000})`,
  'gi',
);
/** A cheap check that almost every text fails, so that it is not searched further. */
const anyCode = new RegExp(CODE, 'gi');
const codeName = new RegExp(`^${CODE_NAME}$`, 'i');

/** Ten digits that are a whole JSON number (not -1512821234 or 1512821234.5), or that malformed JSON has outside strings. */
const BARE_NUMBER = /(?<![\w.+-])(?:\d{10}|\d{6}[ \u00a0]?[-\u2010-\u2015 \u00a0][ \u00a0]?\d{4})(?![\w.+-])/g;

const IDENTIFIERS = [
  'id',
  'number',
  'taskId',
  'caseId',
  'eventId',
  'referenceNumber',
  'caseNumber',
  'claimNumber',
  'claimReferenceNumber',
  'policyNumber',
  'insuranceCompanyId',
  'uniqueId',
  'alias',
  'subcompanyAlias',
];
const IDENTIFIER_NAMES = new Set(IDENTIFIERS.map((name) => name.toLowerCase()));
const IDENTIFIER_ELEMENT = new RegExp(
  `(<(?:[\\w.-]{1,50}:)?(?:${IDENTIFIERS.join('|')})(?:\\s[^<>]{0,500})?>|\\s(?:${IDENTIFIERS.join('|')})\\s{0,5}=\\s{0,5}["'])([^<"']{1,2000})`,
  'gi',
);

/** A shorter token is too likely to be an ordinary word to be replaced everywhere, or to be shown in part. */
const MIN_MASKABLE_LENGTH = 8;

/**
 * Masks CPR numbers in every string of a JSON text, and in every number of ten digits (which becomes a string). The JSON is
 * otherwise equivalent; invalid JSON is masked too. The value of `securityToken` is unchanged, since it is needed to
 * identify the sender.
 */
export function maskCprInJson(text: string): string {
  const plain = text.includes('\\') ? withoutNeedlessEscapes(text) : text;
  if (!mayHoldCpr(plain)) return plain;
  return rewriteJson(
    plain,
    (literal, key) =>
      isTokenKey(key) ? literal : isIdentifierName(key) ? maskCprInIdentifier(literal) : maskCpr(literal),
    (between, key) =>
      isTokenKey(key) || isIdentifierName(key) || !mayHoldCpr(between) ? between : maskBareNumbers(between),
  );
}

/** Masks CPR numbers in an XML text, also if written as numeric references. */
export function maskCprInXml(text: string): string {
  if (!text.includes('&#')) return maskXml(text);
  return maskXml(
    text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (reference, hex?: string, decimal?: string) =>
      plainOr(reference, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    ),
  );
}

function maskXml(text: string): string {
  if (!mayHoldCpr(text)) return text;
  let masked = '';
  let end = 0;
  for (const { index, 0: whole, 1: tag = '', 2: value = '' } of text.matchAll(IDENTIFIER_ELEMENT)) {
    masked += maskCpr(text.slice(end, index)) + tag + maskCprInIdentifier(value);
    end = index + whole.length;
  }
  return masked + maskCpr(text.slice(end));
}

/**
 * Masks secrets in a raw message (JSON, XML, forms) before it is stored: every value of `securityToken` becomes `••••` and
 * its last four characters, and so does every other occurrence of the given token.
 */
export function withoutSecrets(raw: string, token: string | null = null): string {
  const quick = token !== null ? withoutOnlyToken(raw, token) : null;
  if (quick !== null) return quick;
  // A token with other characters may be escaped in the text, or equal a piece of the message's syntax.
  const maskable =
    token !== null && token.length >= MIN_MASKABLE_LENGTH && !/["'\\<>&\p{Cc}]/u.test(token) ? token : null;
  if (raw.search(anyCode) === -1) return maskable === null ? raw : raw.replaceAll(maskable, () => maskToken(maskable));
  return /^\s*[{[]/.test(raw) ? withoutTokensInJson(raw, maskable) : withoutTokensInText(raw, maskable);
}

/** `••••7a10`; a short code shows no characters, because four would reveal too much of it. */
export function maskToken(token: string): string {
  return token.length >= MIN_MASKABLE_LENGTH ? `••••${token.slice(-4)}` : '••••';
}

/** Fast path for the usual JSON with one `securityToken` that is not repeated elsewhere. Null if the message is different. */
export function withoutOnlyToken(raw: string, token: string): string | null {
  const at = raw.indexOf(token);
  if (at === -1 || token.length < MIN_MASKABLE_LENGTH || raw.includes(token, at + 1)) return null;
  if (!/"securityToken"\s{0,20}:\s{0,20}"$/.test(raw.slice(Math.max(0, at - 60), at))) return null;
  anyCode.lastIndex = 0;
  anyCode.test(raw);
  return anyCode.test(raw) ? null : raw.slice(0, at) + maskToken(token) + raw.slice(at + token.length);
}

function withoutTokensInJson(raw: string, token: string | null): string {
  const withoutToken = (text: string) => (token === null ? text : text.replaceAll(token, () => maskToken(token)));
  // Depth within the value of a code: `{"securityToken": {"value": "…"}}` contains one too.
  let within = 0;
  return rewriteJson(
    raw,
    (literal, key) => {
      if (within === 0 && !namesCode(key)) return withoutToken(withoutTokensInWords(literal));
      // The last four characters of an escaped text may split an escape sequence.
      return literal.includes('\\') ? '"••••"' : `"${maskToken(literal.slice(1, -1))}"`;
    },
    (between, key) => {
      const opens = within > 0 || (namesCode(key) && /^\s*:\s*[{[]/.test(between));
      if (opens) within = Math.max(0, within + count(between, /[{[]/g) - count(between, /[}\]]/g));
      if (!opens && !namesCode(key)) return withoutTokensInWords(between);
      return between.replace(/([:[,]\s*)([^\s,:{}[\]]+)/g, (whole, before: string, value: string) =>
        value === 'null' ? whole : `${before}"${maskToken(value)}"`,
      );
    },
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function withoutTokensInText(raw: string, token: string | null): string {
  const masked = withoutTokensInWords(
    raw
      .replace(TOKEN_FIELD, (_, field: string, value: string) => {
        const quote = /^["']/.exec(value)?.[0] ?? '';
        return `${field}${quote}${maskToken(quote ? value.slice(1, -1) : value)}${quote}`;
      })
      .replace(TOKEN_PART, (_, headers: string, value: string) => `${headers}${maskToken(value.trim())}`)
      .replace(TOKEN_ELEMENT, (_, tag: string, value: string) => `${tag}${maskToken(value.trim())}`),
  );
  return token === null ? masked : masked.replaceAll(token, () => maskToken(token));
}

function withoutTokensInWords(text: string): string {
  return text.replace(TOKEN_IN_WORDS, (_, label: string, value: string) => `${label}${maskToken(value)}`);
}

/** True for `securityToken` and similar names. */
function namesCode(key: string): boolean {
  return key.length >= 4 && codeName.test(key);
}

/** A field that a case, task, policy or insurer is looked up by. */
function isIdentifierName(name: string): boolean {
  return IDENTIFIER_NAMES.has(name.toLowerCase());
}

function isTokenKey(key: string): boolean {
  return key.length === 13 && key.toLowerCase() === 'securitytoken';
}

/**
 * Rewrites a JSON text without parsing it into values, which would lose digits of numbers and repeated keys. Calls back for
 * each string with its quotes and each piece between strings, together with its key ('' if there is none).
 */
function rewriteJson(
  text: string,
  rewriteString: (literal: string, key: string) => string,
  rewriteBetween: (between: string, key: string) => string,
): string {
  const pieces: string[] = [];
  let previous = '';
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('"', at);
    const between = open === -1 ? text.slice(at) : text.slice(at, open);
    const key = previous !== '' && /^\s*:/.test(between) ? previous : '';
    pieces.push(rewriteBetween(between, key));
    if (open === -1) break;
    const close = endOfString(text, open);
    const literal = text.slice(open, close);
    pieces.push(rewriteString(literal, /^\s*:\s*$/.test(between) ? key : ''));
    previous = literal.length <= 40 ? literal.slice(1, -1) : '';
    at = close;
  }
  return pieces.join('');
}

/** The index after the closing quote of the string that opens at `open`; the end of the text if it is not closed. */
function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let backslashes = 0;
    while (text[close - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return close + 1;
  }
  return text.length;
}

function maskBareNumbers(between: string): string {
  return between.replace(BARE_NUMBER, (found) => (maskCpr(found) === found ? found : `"${CPR_MASK}"`));
}

export function withoutNeedlessEscapes(text: string): string {
  if (!/\\[u/]/.test(text)) return text;
  // The last alternative consumes `\\`, so that the u of `\\u0030` is not read as an escape.
  return text.replace(/\\u([0-9a-f]{4})|\\\/|(?:\\[^u/]){1,500}/gis, (escape, code?: string) => {
    if (code !== undefined) return plainOr(escape, Number.parseInt(code, 16));
    return escape === '\\/' ? '/' : escape;
  });
}

function plainOr(escape: string, code: number): string {
  if (code > 0xffff) return escape;
  const character = String.fromCharCode(code);
  return PLAIN.test(character) ? character : escape;
}
