import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from '#platform/http';

export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly send: boolean;
}

const CONTENT_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i;

/** The one file of a form, and whether it is to be sent. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  let file: Omit<Upload, 'send'> | undefined;
  let send = false;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      // Read in any case: the form goes on only when its part was read to the end.
      const content = await part.toBuffer();
      if (part.fieldname !== 'file' || file)
        throw refusal(
          part.fieldname,
          'Send netop én fil, i feltet "file".',
          'Send exactly one file, in the field "file".',
        );
      const contentType = CONTENT_TYPE.test(part.mimetype) ? part.mimetype.toLowerCase() : 'application/octet-stream';
      file = { name: part.filename, contentType, content };
    } else if (part.fieldname === 'send' && (part.value === 'true' || part.value === 'false')) {
      send = part.value === 'true';
    } else {
      throw refusal(
        part.fieldname,
        'Feltet "send" skal være true eller false; andre felter kendes ikke.',
        'The field "send" must be true or false; other fields are not known.',
      );
    }
  }
  if (!file)
    throw refusal(
      'file',
      'Filen mangler. Send den i feltet "file".',
      'The file is missing. Send it in the field "file".',
    );
  if (file.content.byteLength === 0) throw refusal('file', 'Filen er tom.', 'The file is empty.');
  return { ...file, send };
}

function refusal(field: string, da: string, en: string): HttpRefusal {
  const pointer = `/${field.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;
  return new HttpRefusal(400, { code: 'http.invalid-form', da, en, errors: [{ pointer, code: 'invalid', da, en }] });
}
