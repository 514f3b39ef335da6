import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';
import { readForm } from './read-form.js';

export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** Whether the form has the switch `send` on; only routes that take it. */
  readonly send: boolean;
}

const CONTENT_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i;

/** Reads the form: one file, and whether it is to be sent. */
export async function readUpload(
  request: FastifyRequest,
  { takesSend }: { readonly takesSend: boolean },
): Promise<Upload> {
  let file: Omit<Upload, 'send'> | undefined;
  let send = false;
  for (const { name, fileName, contentType, content } of await readForm(request)) {
    // A part with unknown content is treated as a file even without a file name.
    if (fileName !== null || contentType === 'application/octet-stream') {
      if (name !== 'file' || file)
        throw refusal(name, 'Send netop én fil, i feltet "file".', 'Send exactly one file, in the field "file".');
      file = { name: fileName ?? '', contentType: usableType(contentType), content };
      continue;
    }
    if (!takesSend)
      throw refusal(name, 'Andre felter end "file" kendes ikke.', 'Fields other than "file" are unknown.');
    const value = content.toString('latin1');
    if (name !== 'send' || (value !== 'true' && value !== 'false'))
      throw refusal(
        name,
        'Feltet "send" skal være true eller false; andre felter kendes ikke.',
        'The field "send" must be true or false; other fields are not known.',
      );
    send = value === 'true';
  }
  if (!file) throw noFileSent();
  if (file.content.byteLength === 0) throw refusal('file', 'Filen er tom.', 'The file is empty.');
  return { ...file, send };
}

function usableType(contentType: string): string {
  return CONTENT_TYPE.test(contentType) ? contentType.toLowerCase() : 'application/octet-stream';
}

function refusal(field: string, da: string, en: string): HttpRefusal {
  const pointer = `/${field.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;
  return new HttpRefusal(400, { code: 'http.invalid-form', da, en, errors: [{ pointer, code: 'invalid', da, en }] });
}

/** Also an example for the API description. */
export function noFileSent(): HttpRefusal {
  return refusal(
    'file',
    'Filen mangler. Send den i feltet "file".',
    'The file is missing. Send it in the field "file".',
  );
}
