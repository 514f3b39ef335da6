import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildOpenApi } from '#platform/http';

type Json = Record<string, unknown>;
type Content = Record<string, { readonly schema?: object }>;
interface Documented {
  readonly content?: Content;
  readonly $ref?: string;
}
type Operations = Record<string, Record<string, { readonly responses: Record<string, Documented> } | undefined>>;

/** Addresses that serve pages and documents about the API, which the API does not describe itself. */
const NOT_THE_API = /^\/(?:docs|openapi\.json|asyncapi\.json|console|metrics)/;

/**
 * Holds every answer of an application against its own OpenAPI document: the status, the media type, and the body with
 * every field that it has. Call it before the application is ready; what it finds is added to `faults`.
 */
export function holdToDocument(app: NestFastifyApplication, faults: string[]): void {
  let check: ((request: FastifyRequest, reply: FastifyReply, payload: unknown) => string | null) | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      check ??= checkOf(buildOpenApi(app, { title: 'API' }) as unknown as Json);
      const fault = check(request, reply, payload);
      if (fault !== null) faults.push(fault);
      return payload;
    });
}

function checkOf(document: Json): (request: FastifyRequest, reply: FastifyReply, payload: unknown) => string | null {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  // Formats that say how to show a text, not what stands in it.
  for (const format of ['binary', 'password']) ajv.addFormat(format, true);
  const closed = structuredClone(document);
  const { schemas, responses } = closed['components'] as { schemas: Record<string, Json>; responses: Json };
  for (const schema of Object.values(schemas)) {
    // A field that nobody documented is a fault too.
    if (schema['properties'] && schema['additionalProperties'] === undefined) schema['additionalProperties'] = false;
  }
  // Problems carry further members of their own.
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
    // A file of the user is sent as the type that it was uploaded as.
    if (!schema)
      return 'application/octet-stream' in content ? null : `${asked}: undocumented ${mediaType || 'empty body'}`;
    if (typeof payload !== 'string' || !mediaType.endsWith('json')) return null;
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

/** A part of a JSON pointer inside an address. */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
