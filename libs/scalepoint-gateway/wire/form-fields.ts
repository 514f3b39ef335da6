import { Busboy } from '@fastify/busboy';
import { readMultipart, UnreadableForm } from '#platform/forms';
import { type FieldRefusal, identifierKey } from '#shared-kernel';
import { decodeAs } from './decode-xml.js';
import { decodeUtf8 } from './read-json.js';
import { MalformedDelivery, UnreadableBody } from './wire-errors.js';

const FIELDS = ['securityToken', 'xmlString', 'jsonString'] as const;
type FieldName = (typeof FIELDS)[number];

const MAX_PARTS = 20;
const MAX_FIELD_BYTES = 10 * 1024 * 1024;

/** The fields of a form push; null if a field is missing or blank. */
export interface FormFields {
  readonly securityToken: string | null;
  /** Bytes if only the encoding declared in the document can decode them. */
  readonly xmlString: string | Buffer | null;
  readonly jsonString: string | null;
}

/**
 * Parses `application/x-www-form-urlencoded` and `multipart/form-data`. Other fields are ignored; a document may also be a
 * file part.
 *
 * A document in a form is decoded with the form's `charset`, otherwise as UTF-8, and its XML declaration is ignored: senders
 * encode the form and leave the declaration unchanged. Only if it is not UTF-8, the declaration decides.
 * @throws UnreadableBody if it is not such a form, or a text in it is not UTF-8
 * @throws MalformedDelivery if a field occurs twice
 */
export async function parseForm(contentType: string, body: Buffer): Promise<FormFields> {
  const fields = readPlain(contentType, body) ?? (await readFields(contentType, body));
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  const decode = (bytes: Buffer): string => (charset === undefined ? decodeUtf8(bytes) : decodeAs(bytes, charset));
  const textOf = (name: FieldName): string | null => {
    const bytes = fields.get(name);
    return bytes ? decode(bytes).trim() || null : null;
  };
  const xml = fields.get('xmlString');
  return {
    securityToken: textOf('securityToken'),
    xmlString: xml && charset === undefined && !isUtf8(xml) ? xml : textOf('xmlString'),
    jsonString: textOf('jsonString'),
  };
}

/**
 * Fast path for the usual form, percent-encoded UTF-8; several times faster than the full parser. Null for anything else:
 * then the full parser reads it or reports the error.
 */
export function readPlain(contentType: string, body: Buffer): ReadonlyMap<FieldName, Buffer> | null {
  if (!/^application\/x-www-form-urlencoded *(?:; *charset="?utf-8"? *)?$/i.test(contentType)) return null;
  const text = body.toString('latin1');
  // The lengths are equal only if the text is ASCII.
  if (body.length > MAX_FIELD_BYTES || Buffer.byteLength(text) !== body.length) return null;
  const pairs = text.split('&', MAX_PARTS + 1);
  if (pairs.length > MAX_PARTS) return null;
  const fields = new Map<FieldName, Buffer>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const written = pair.slice(0, at);
    const name = FIELDS.find((field) => field === written);
    if (at <= 0 || (name && fields.has(name))) return null;
    if (!name) {
      if (/[%+]/.test(written) || FIELDS.some((field) => field.toLowerCase() === written.toLowerCase())) return null;
      continue;
    }
    const value = decoded(pair.slice(at + 1));
    if (value === null) return null;
    fields.set(name, Buffer.from(value));
  }
  return fields;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    // Not UTF-8 or not percent-encoded, so the full parser decides.
    return null;
  }
}

export async function readFields(contentType: string, body: Buffer): Promise<ReadonlyMap<FieldName, Buffer>> {
  const read = /^multipart\/form-data/i.test(contentType) ? readParts : readPairs;
  try {
    return await read(contentType, body);
  } catch (error) {
    if (!(error instanceof UnreadableForm)) throw error;
    throw new UnreadableBody({
      da: `Den er ikke en formular (${error.message}). Send multipart/form-data eller application/x-www-form-urlencoded.`,
      en: `It is not a form (${error.message}). Send multipart/form-data or application/x-www-form-urlencoded.`,
    });
  }
}

async function readParts(contentType: string, body: Buffer): Promise<ReadonlyMap<FieldName, Buffer>> {
  const fields = new Map<FieldName, Buffer>();
  const limits = { parts: MAX_PARTS, partSize: MAX_FIELD_BYTES };
  for (const { name, content } of await readMultipart(contentType, body, limits)) keep(fields, name, content);
  return fields;
}

/** Values are decoded as latin1, which has one character per byte. */
function readPairs(contentType: string, body: Buffer): Promise<ReadonlyMap<FieldName, Buffer>> {
  const fields = new Map<FieldName, Buffer>();
  return new Promise((resolve, reject) => {
    const form = openForm(contentType);
    let count = 0;
    // The limit is one higher than allowed, because the parser silently drops further fields.
    const refuse = (error: unknown): void => {
      form.destroy();
      reject(error instanceof MalformedDelivery ? error : unreadable(error));
    };
    form.on('error', refuse);
    form.on('field', (name, value, nameCut, valueCut) => {
      try {
        count += 1;
        if (count > MAX_PARTS) throw new UnreadableForm(`over ${MAX_PARTS} fields`);
        if (valueCut) throw new UnreadableForm(`a field over ${MAX_FIELD_BYTES} bytes`);
        if (!nameCut) keep(fields, name, Buffer.from(value, 'latin1'));
      } catch (error) {
        refuse(error);
      }
    });
    form.on('finish', () => resolve(fields));
    form.end(body);
  });
}

function openForm(contentType: string) {
  try {
    return new Busboy({
      headers: { 'content-type': contentType.replace(/;\s*charset\s*=\s*("[^"]*"|[^;\s]*)/i, '') },
      defCharset: 'latin1',
      limits: { fields: MAX_PARTS + 1, fieldSize: MAX_FIELD_BYTES },
    });
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): UnreadableForm {
  return new UnreadableForm(error instanceof Error ? error.message : 'unknown error');
}

function keep(fields: Map<FieldName, Buffer>, name: string, content: Buffer): void {
  // Names of pairs come as latin1, in which a byte order mark and accents are several characters.
  const names = [name, Buffer.from(name, 'latin1').toString('utf8')].map(identifierKey);
  const known = FIELDS.find((field) => names.includes(field.toLowerCase()));
  if (!known) return;
  if (fields.has(known)) throw new MalformedDelivery([repeated(known)]);
  fields.set(known, content);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    decodeUtf8(bytes);
    return true;
  } catch {
    return false;
  }
}

function repeated(name: FieldName): FieldRefusal {
  return {
    pointer: `/${name}`,
    code: 'repeated',
    da: `${name}: Må kun forekomme én gang i formularen.`,
    en: `${name}: Must occur only once in the form.`,
  };
}
