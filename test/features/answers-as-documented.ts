import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildOpenApi, PROBLEM_MEDIA_TYPE } from '#platform/http';
import { API_DESCRIPTION } from '../../apps/api/src/api-description.js';

type Json = Record<string, unknown>;
type Content = Record<string, { readonly schema?: object; readonly examples?: Json }>;
interface Documented {
  readonly content?: Content;
  readonly $ref?: string;
}
type Operations = Record<string, Record<string, { readonly responses: Record<string, Documented> } | undefined>>;

/** Paths of pages and of the API documents, which the API does not describe. */
const NOT_THE_API = /^\/(?:docs|openapi\.json|asyncapi\.json|console|metrics)/;

/**
 * Checks every response of an application against its own OpenAPI document: the status, the media type, and the body
 * with all its fields. Call it before the application is ready; violations are added to `faults`.
 */
export function holdToDocument(app: NestFastifyApplication, faults: string[]): void {
  let check: ((request: FastifyRequest, reply: FastifyReply, payload: unknown) => string | null) | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      check ??= checkOf(buildOpenApi(app, API_DESCRIPTION) as unknown as Json);
      const fault = check(request, reply, payload);
      if (fault !== null) faults.push(fault);
      return payload;
    });
}

function checkOf(document: Json): (request: FastifyRequest, reply: FastifyReply, payload: unknown) => string | null {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  // Formats for display, which do not constrain the value.
  for (const format of ['binary', 'password']) ajv.addFormat(format, true);
  const closed = structuredClone(document);
  const { schemas, responses } = closed['components'] as { schemas: Record<string, Json>; responses: Json };
  for (const schema of Object.values(schemas)) {
    // An undocumented field is a violation too.
    if (schema['properties'] && schema['additionalProperties'] === undefined) schema['additionalProperties'] = false;
  }
  // Problems may have additional members.
  if (schemas['Problem']) schemas['Problem']['additionalProperties'] = true;
  ajv.addSchema({ $id: 'api', ...closed });
  const validators = new Map<string, ValidateFunction>();
  const paths = closed['paths'] as Operations;

  return (request, reply, payload) => {
    const route = request.routeOptions.url;
    if (route === undefined || NOT_THE_API.test(request.url)) return null;
    const [path, method] = [route.replace(/:(\w+)/g, '{$1}'), request.method.toLowerCase()];
    const status = String(reply.statusCode);
    const asked = `${request.method} ${path} → ${status}`;
    const operation = paths[path]?.[method];
    if (!operation) return method === 'head' || method === 'options' ? null : `${asked}: no such operation`;
    const named = operation.responses[status];
    if (!named) return `${asked}: undocumented status`;
    const name = named.$ref?.split('/').at(-1);
    const { content } = (name === undefined ? named : responses[name]) as Documented;
    const [mediaType = ''] = String(reply.getHeader('content-type') ?? '').split(';');
    if (!content) return payload ? `${asked}: a body that is not documented` : null;
    const schema = content[mediaType]?.schema;
    // A user's file is served with the type of its upload.
    if (!schema)
      return 'application/octet-stream' in content ? null : `${asked}: undocumented ${mediaType || 'empty body'}`;
    if (typeof payload !== 'string' || !mediaType.endsWith('json')) return null;
    if (mediaType === PROBLEM_MEDIA_TYPE) {
      const { code } = JSON.parse(payload) as { code: string };
      const known = Object.keys(content[mediaType]?.examples ?? {});
      if (!known.includes(code)) return `${asked}: undocumented code ${code}`;
    }
    const key = `${name ?? `${path} ${method} ${status}`} ${mediaType}`;
    const at = name === undefined ? ['paths', path, method, 'responses', status] : ['components', 'responses', name];
    const reference = [...at, 'content', mediaType, 'schema'].map(escaped).join('/');
    let validate = validators.get(key);
    if (!validate) {
      validate = ajv.compile({ $ref: `api#/${reference}` });
      validators.set(key, validate);
    }
    if (validate(JSON.parse(payload))) return null;
    const [first] = validate.errors ?? [];
    const what = Object.values(first?.params ?? {}).join(' ');
    return `${asked}: ${first?.instancePath} ${first?.message} (${what})`;
  };
}

/** Escapes a part of a JSON pointer for a URL. */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
