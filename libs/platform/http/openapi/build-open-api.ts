import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { PERMISSIONS, type RoutePermission, routePermissions } from '#platform/identity';
import { Problem } from '../problems/problem.js';
import { deprecationOf } from '../server/deprecated.js';
import { readOnlySchemas } from '../fields/read-only-fields.js';
import { addBodyExample, emptyOptionalParameters } from './body-examples.js';
import { describeForms } from './form-body.js';
import { commonHeaders, documentHeaders } from './document-headers.js';
import type { ProblemExample } from './api-problems.js';
import { SharedProblems } from './document-problems.js';

export interface ApiDescription {
  readonly title: string;
  readonly description?: string;
  readonly version?: string;
  /** Tags with their descriptions, in the order in which they are shown. */
  readonly groups?: readonly (readonly [name: string, description: string])[];
  /** Changes the document for a reader, such as its examples; openapi.json in the repository is without. */
  readonly patch?: (document: OpenAPIObject) => Promise<OpenAPIObject>;
  /** Problems of the application that any route may answer, such as a module that is switched off. */
  readonly problems?: readonly ProblemExample[];
  /** Public address of the API. */
  readonly server?: string;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const SCOPES = PERMISSIONS.map((permission) => `\`${permission}\``).join(', ');
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI 3.1 document of an initialised application. Adds to each operation what applies to every route. */
export function buildOpenApi(app: INestApplication, info: ApiDescription): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(info.title)
    .setDescription(info.description ?? '')
    .setVersion(info.version ?? '1')
    // Relative first: Swagger UI may only call the address it was loaded from, whatever name and prefix that has.
    .addServer('/', 'This server')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: `An access token of the configured issuer, of a user or of a machine (client credentials), or an API key. The claim \`permissions\` or \`scope\` lists what it may do: ${SCOPES}.`,
    })
    .addApiKey(
      {
        type: 'apiKey',
        in: 'header',
        name: 'X-Api-Key',
        description: `An API key of a company, created with \`POST /v1/api-keys\`. Its scopes are permissions: ${SCOPES}.`,
      },
      'apiKey',
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'The key of the operator (`OPERATOR_KEY`).' },
      'operatorKey',
    );
  for (const [name, description] of info.groups ?? []) builder.addTag(name, description);
  if (info.server) builder.addServer(info.server, 'Public address');
  const document = SwaggerModule.createDocument(app, builder.build(), { extraModels: [Problem] });
  const problems = new SharedProblems(info.problems);
  document.components = { ...document.components, responses: problems.responses(), headers: commonHeaders };
  const routes = new Map(routePermissions(app).map((route) => [`${route.method} ${openApiPath(route.path)}`, route]));
  showReadOnly(document);
  const schemas = (document.components.schemas ?? {}) as Parameters<typeof addBodyExample>[1];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      const route = routes.get(`${method.toUpperCase()} ${path}`);
      if (!operation) continue;
      if (route && deprecationOf(route)) operation.deprecated = true;
      if (route) describeForms(operation, route);
      addBodyExample(operation, schemas);
      emptyOptionalParameters(operation);
      complete(operation, method, route, problems);
    }
  }
  // The generator's types are those of OpenAPI 3.0, which lacks `identifier` of a licence.
  document.info.license = Object.assign({ name: 'MIT' }, { identifier: 'MIT' });
  referDirectly(document);
  return document;
}

/** What a request takes back from a response without effect is in its schema too, as read-only. */
function showReadOnly({ components }: OpenAPIObject): void {
  const schemas = (components?.schemas ?? {}) as Record<string, { properties?: Record<string, object> } | undefined>;
  for (const { request, response, names } of readOnlySchemas()) {
    const [shown, taken] = [schemas[response]?.properties, schemas[request]];
    if (!shown || !taken) continue;
    const readOnly = names.map((name) => [name, { ...shown[name], readOnly: true }] as const);
    taken.properties = { ...taken.properties, ...Object.fromEntries(readOnly) };
  }
}

/** Since 3.1 a reference may have a sibling description; the generator still wraps it in an `allOf` of one. */
function referDirectly(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as { allOf?: unknown[] };
  const [only] = Array.isArray(schema.allOf) ? schema.allOf : [];
  if (schema.allOf?.length === 1 && typeof only === 'object') {
    delete schema.allOf;
    Object.assign(schema, only);
  }
  for (const child of Object.values(node)) referDirectly(child);
}

function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function complete(
  operation: Operation,
  method: string,
  route: RoutePermission | undefined,
  problems: SharedProblems,
): void {
  const access = route?.access ?? 'missing';
  const everybody = access === 'public';
  operation.security = securityOf(access);
  if (Array.isArray(access)) {
    const needed = `Permission: ${access.map((permission) => `\`${permission}\``).join(' or ')}.`;
    operation.description = operation.description ? `${operation.description}\n\n${needed}` : needed;
  }
  const { parameters = [] } = operation;
  const statuses = [429, 500, 503];
  if (operation.requestBody || parameters.length > 0) statuses.push(400);
  if (!everybody) statuses.push(401, 403, 412);
  if (parameters.some((parameter) => 'name' in parameter && parameter.name === 'If-Match' && parameter.required))
    statuses.push(428);
  const isKeyed = method === 'post' && access !== 'operator' && !everybody;
  if (isKeyed) {
    // Imports reject the header: their body is a stream.
    if (!isImport(operation)) operation.parameters = [...parameters, idempotencyKey];
    statuses.push(409, 422);
  }
  problems.document(operation, route, statuses);
  documentHeaders(operation, method, { takesKey: isKeyed && !isImport(operation) });
}

/** Any one of the requirements is enough; each names the scope that it asks for. */
function securityOf(access: RoutePermission['access']): Record<string, string[]>[] {
  if (access === 'public') return [];
  if (access === 'operator') return [{ operatorKey: [] }];
  const isAny = !Array.isArray(access) || access.length === PERMISSIONS.length;
  const scopes = isAny ? [[]] : access.map((permission: string) => [permission]);
  return ['bearer', 'apiKey'].flatMap((scheme) => scopes.map((scope) => ({ [scheme]: scope })));
}

function isImport({ requestBody }: Operation): boolean {
  return requestBody !== undefined && 'content' in requestBody && 'application/x-ndjson' in requestBody.content;
}

// No example: Swagger UI would send it with every request, and the second one would be replayed.
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true`',
  schema: { type: 'string', maxLength: 255 },
};
