import type { FastifyRequest } from 'fastify';
import { type FormPart, readMultipart, UnreadableForm } from '#platform/forms';
import { HttpRefusal } from '../problems/http-refusal.js';
import './route-settings.js';

const MAX_PARTS = 20;
/** Allowance for the form around its file, which has its own limit. */
export const MAX_BYTES_AROUND_A_FILE = 16_384;

/** The parts of a `multipart/form-data` request, in their order. */
export async function readForm(request: FastifyRequest): Promise<FormPart[]> {
  const { routeOptions, headers } = request;
  const body = request.rawBody ?? Buffer.alloc(0);
  const mostBytes = routeOptions.bodyLimit - (routeOptions.config.takesFile ? MAX_BYTES_AROUND_A_FILE : 0);
  const parts = await readMultipart(headers['content-type'] ?? '', body, {
    parts: MAX_PARTS,
    partSize: body.length,
  }).catch((error: unknown) => {
    throw error instanceof UnreadableForm ? invalidForm(error) : error;
  });
  if (parts.some(({ content }) => content.byteLength > mostBytes)) throw new HttpRefusal(413);
  return parts;
}

function invalidForm(cause: UnreadableForm): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.invalid-form',
    da: `Indholdet er ikke en formular med højst ${MAX_PARTS} felter (${cause.message}). Send det som multipart/form-data.`,
    en: `The body is not a form with at most ${MAX_PARTS} fields (${cause.message}). Send it as multipart/form-data.`,
    cause,
  });
}
