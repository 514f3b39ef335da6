import { CPR_MASK, maskCpr, maskCprInIdentifier, mayHoldCpr } from '#shared-kernel';

/** What a CPR number and its surroundings are written with: JSON and XML mean the same with or without their escape. */
const PLAIN = /^[\d \u00a0\u2007\u2009\u202f\u3000\-\u2010-\u2015\u2212\uff0d\uff10-\uff19./a-zA-Z\u00c0-\u024f]$/u;
/**
 * What senders call the security code when they put it where it does not belong, or misspell it. In a note only names
 * that say so are taken, because "Securitas 70123456" there is a telephone number.
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
/** In a sentence: a name of the code and, after it, at least eight characters with a digit among them. */
const TOKEN_IN_WORDS = new RegExp(
  `(${CODE_LABEL}(?:\\\\?["'])?\\s{0,5}(?:[:=]|=>|\\b(?:er|is)\\b)?\\s{0,5}(?:\\\\?["'])?)` +
    `(?=[^\\s"'&;<>\\\\,]{0,200}\\d)([^\\s"'&;<>\\\\,]{8,2000})`,
  'gi',
);
/** Nearly every text has none of it, and is not looked at more closely. */
const anyCode = new RegExp(CODE, 'gi');
const codeName = new RegExp(`^${CODE_NAME}$`, 'i');

/** Ten digits that are a whole JSON number (not -1512821234 nor 1512821234.5), or what only broken JSON has outside strings. */
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

/** A shorter token is too likely to be a word of the message to be replaced wherever it stands, or to be shown in part. */
const TELLING_LENGTH = 8;

/**
 * JSON text with CPR numbers masked in every string, and in every bare number of ten digits (which then becomes a
 * string). Means the same JSON otherwise; text that is no JSON is masked as well. The value of `securityToken` is
 * kept, since it has yet to be looked up.
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

/** XML text with CPR numbers masked, also where their characters are written as numeric references. */
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
 * A raw message of any wire (JSON, XML, forms) for storing: the value of every `securityToken` becomes `••••` and
 * its last four characters, and so does the given token wherever else it stands.
 */
export function withoutSecrets(raw: string, token: string | null = null): string {
  const quick = token !== null ? withoutOnlyToken(raw, token) : null;
  if (quick !== null) return quick;
  // A token of other characters stands there escaped, or would be taken for a piece of the message's own structure.
  const telling = token !== null && token.length >= TELLING_LENGTH && !/["'\\<>&\p{Cc}]/u.test(token) ? token : null;
  if (raw.search(anyCode) === -1) return telling === null ? raw : raw.replaceAll(telling, () => maskToken(telling));
  return /^\s*[{[]/.test(raw) ? withoutTokensInJson(raw, telling) : withoutTokensInText(raw, telling);
}

/** `••••7a10`; a code so short that four characters would give half of it away shows none. */
export function maskToken(token: string): string {
  return token.length >= TELLING_LENGTH ? `••••${token.slice(-4)}` : '••••';
}

/** The usual JSON: one `securityToken`, whose value and name stand nowhere else. Null when it is not so. */
export function withoutOnlyToken(raw: string, token: string): string | null {
  const at = raw.indexOf(token);
  if (at === -1 || token.length < TELLING_LENGTH || raw.includes(token, at + 1)) return null;
  if (!/"securityToken"\s{0,20}:\s{0,20}"$/.test(raw.slice(Math.max(0, at - 60), at))) return null;
  anyCode.lastIndex = 0;
  anyCode.test(raw);
  return anyCode.test(raw) ? null : raw.slice(0, at) + maskToken(token) + raw.slice(at + token.length);
}

function withoutTokensInJson(raw: string, token: string | null): string {
  const withoutToken = (text: string) => (token === null ? text : text.replaceAll(token, () => maskToken(token)));
  // Levels within the value of a code: `{"securityToken": {"value": "…"}}` holds one too.
  let within = 0;
  return rewriteJson(
    raw,
    (literal, key) => {
      if (within === 0 && !namesCode(key)) return withoutToken(withoutTokensInWords(literal));
      // Four characters cut out of an escaped text may end or begin within an escape.
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

/** True for `securityToken` and whatever else senders call it. */
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
 * Rewrites a JSON text without reading it into values, which would lose its numbers' digits and repeated keys: each
 * string with its quotes, and each piece between strings, together with the key that it is the value of ('' when none).
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

/** The index after the closing quote of the string that opens at `open`; the end of the text when it never closes. */
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
  // The last alternative walks over `\\`, so that the u of `\\u0030` is not taken for an escape.
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
