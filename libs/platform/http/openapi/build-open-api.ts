import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type RoutePermission, routePermissions } from '#platform/identity';
import { Problem, PROBLEM_MEDIA_TYPE } from '../problems/problem.js';
import { problemResponse } from './problem-response.js';

export interface ApiDescription {
  readonly title: string;
  readonly description?: string;
  readonly version?: string;
  /** Where the API is reached. */
  readonly server?: string;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = Operation['responses'];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI 3.1 document of an initialised application. What holds for every route is added to each operation here. */
export function buildOpenApi(app: INestApplication, info: ApiDescription): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(info.title)
    .setDescription(info.description ?? '')
    .setVersion(info.version ?? '1')
    .addServer(info.server ?? '/')
    .addBearerAuth();
  const document = SwaggerModule.createDocument(app, builder.build(), { extraModels: [Problem] });
  const access = new Map(
    routePermissions(app).map((route) => [`${route.method} ${openApiPath(route.path)}`, route.access]),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) complete(operation, method, access.get(`${method.toUpperCase()} ${path}`) ?? 'missing');
    }
  }
  return document;
}

function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function complete(operation: Operation, method: string, access: RoutePermission['access']): void {
  const everybody = access === 'public';
  operation.security = everybody ? [] : [{ bearer: [] }];
  if (Array.isArray(access)) {
    const needed = `Permission: ${access.map((permission) => `\`${permission}\``).join(' or ')}.`;
    operation.description = operation.description ? `${operation.description}\n\n${needed}` : needed;
  }
  if (method === 'post' && !everybody) {
    operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
    add(operation.responses, 409);
    add(operation.responses, 422);
  }
  if (operation.requestBody || operation.parameters?.length) add(operation.responses, 400);
  if (!everybody) [401, 403].forEach((status) => add(operation.responses, status));
  [429, 500].forEach((status) => add(operation.responses, status));
  withProblems(operation.responses);
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true`',
  schema: { type: 'string', maxLength: 255, example: '5f0c2c9e-2f5b-4d0a-8f4e-6d9f1d0b7a11' },
};

function add(responses: Responses, status: number): void {
  responses[status] ??= problemResponse(status);
}

/** Refusals that were documented by their status alone have the same shape as all. */
function withProblems(responses: Responses): void {
  for (const [status, response] of Object.entries(responses)) {
    if (Number(status) < 400 || !response || '$ref' in response) continue;
    if (!response.content?.[PROBLEM_MEDIA_TYPE]) {
      const { content } = problemResponse(Number(status));
      responses[status] = { ...response, content };
    }
  }
}
