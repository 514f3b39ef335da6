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

/** The fields of a form push; null for one that was not sent, or is blank. */
export interface FormFields {
  readonly securityToken: string | null;
  /** Bytes when only the encoding that the document itself declares can tell what they mean. */
  readonly xmlString: string | Buffer | null;
  readonly jsonString: string | null;
}

/**
 * Reads `application/x-www-form-urlencoded` and `multipart/form-data`. Other fields are ignored; a document may also
 * come as a file part.
 *
 * A document that was put into a form is text of the form: it is read in the form's `charset`, else as UTF-8, whatever
 * its XML declaration says, because senders encode the form and leave the declaration as it was. Only where it is not
 * UTF-8 does the declaration decide.
 * @throws UnreadableBody when it is not such a form, or a text in it is not UTF-8
 * @throws MalformedDelivery when a field comes twice
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
 * The form as nearly everybody sends it, percent-encoded UTF-8, several times as fast as by the reader of all forms.
 * Null for what is not quite like that: then the other one says what it is, or what is wrong with it.
 */
export function readPlain(contentType: string, body: Buffer): ReadonlyMap<FieldName, Buffer> | null {
  if (!/^application\/x-www-form-urlencoded *(?:; *charset="?utf-8"? *)?$/i.test(contentType)) return null;
  const text = body.toString('latin1');
  // As UTF-8 only ASCII is as long as it is.
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
    // Not UTF-8, or not percent-encoding: the reader of all forms decides.
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

/** Values arrive as latin1 text, which has one character for each byte that was sent. */
function readPairs(contentType: string, body: Buffer): Promise<ReadonlyMap<FieldName, Buffer>> {
  const fields = new Map<FieldName, Buffer>();
  return new Promise((resolve, reject) => {
    const form = openForm(contentType);
    let count = 0;
    // One pair more than is allowed says that there are too many: the parser drops the rest without a word.
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
    da: `${name}: Må kun stå én gang i formularen.`,
    en: `${name}: Must stand only once in the form.`,
  };
}
