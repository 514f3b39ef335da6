import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { getResponse, http, HttpResponse, type HttpHandler } from 'msw';

type Json = Record<string, unknown>;
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}
type Answers = Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Answers }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A body, or a status with a body; a function sees the request. */
type Given = object | ((asked: Asked) => object | { readonly status: number; readonly body?: object });

const document = JSON.parse(readFileSync(new URL('../../../../openapi.json', import.meta.url), 'utf8')) as Document;
const SAMPLES: Readonly<Record<string, unknown>> = {
  uuid: '01997c00-0000-7000-8000-00000000aaaa',
  'date-time': '2026-11-25T08:30:00+01:00',
  date: '2026-11-25',
  uri: 'https://example.test',
  email: 'anna@demo.example',
};

function resolved(schema: Schema): Schema {
  return schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
}

/** A value of a schema: its example, else the plainest that fits. What may be null is null, and lists are empty. */
function sample(given: Schema): unknown {
  const schema = resolved(given);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(sample)) as unknown;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.some(({ type }) => type === 'null') ? null : sample(choices[0] ?? {});
  if (Array.isArray(schema.type) && schema.type.includes('null')) return null;
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, of]) => [name, sample(of)]));
  }
  if (schema.type === 'array') return [];
  if (schema.type === 'object') return {};
  if (schema.enum) return schema.enum[0];
  if (schema.example !== undefined) return schema.example;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer' || schema.type === 'number')
    return schema.minimum !== undefined && schema.minimum > 0 ? schema.minimum : 0;
  return SAMPLES[schema.format ?? ''] ?? 'x';
}

/** All permissions that the API knows. */
export const PERMISSIONS = (document.components.schemas['Permission']?.enum ?? []) as readonly string[];

/** A valid object of a schema of the API, with what matters to a test changed. */
export function sampleOf<T extends object>(name: string, change: Json = {}): T {
  return { ...(sample(document.components.schemas[name] ?? {}) as Json), ...change } as T;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
for (const format of ['binary', 'password']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'api', ...document });
const validators = new Map<string, ValidateFunction>();

/** What is wrong with an answer that the API could not give: a test with it would prove nothing. */
function undocumented(method: string, path: string, status: string, body: unknown): string | null {
  const at = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema'];
  const reference = at.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const validate = validators.get(reference) ?? ajv.compile({ $ref: `api#/${reference}` });
  validators.set(reference, validate);
  if (validate(body)) return null;
  const [first] = validate.errors ?? [];
  return `${method} ${path} cannot answer this: ${first?.instancePath} ${first?.message}`;
}

/** The API as openapi.json describes it: it answers every call, by default with samples made from the schemas. */
export class DocumentedApi {
  readonly asked: Asked[] = [];
  /** The requests for them, such as `GET /v1/me`: several reads may be one. */
  readonly requests: string[] = [];
  /** Answers that the API could not give, and calls that it does not have. */
  readonly faults: string[] = [];
  private readonly given = new Map<string, Given>();
  private readonly handlers: HttpHandler[];

  constructor() {
    this.handlers = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { responses }]) => {
        const register = http[method as 'get' | 'post' | 'put' | 'patch' | 'delete'];
        return register(`*${path.replace(/\{(\w+)\}/g, ':$1')}`, ({ request }) =>
          this.answer(method, path, responses, request),
        );
      }),
    );
  }

  /** `on('GET /v1/insurers', { items: [], next: null })` */
  on(operation: string, given: Given): this {
    this.given.set(operation, given);
    return this;
  }

  /** The bodies that were sent to an operation. */
  sent(operation: string): unknown[] {
    return this.asked.filter(({ method, path }) => `${method} ${path}` === operation).map(({ body }) => body);
  }

  readonly fetch: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    this.requests.push(`${request.method} ${pathname}`);
    return pathname === '/v1/batch' ? this.answerBatch(request) : this.answerOne(request);
  };

  private async answerBatch({ url, headers }: Request): Promise<Response> {
    const paths = new URL(url).searchParams.getAll('path');
    const answers = await Promise.all(
      paths.map(async (path) => {
        const answer = await this.answerOne(new Request(new URL(path, url), { headers }));
        return { path, status: answer.status, etag: answer.headers.get('etag'), body: (await answer.json()) as Json };
      }),
    );
    return Response.json({ answers });
  }

  private async answerOne(request: Request): Promise<Response> {
    const answer = await getResponse(this.handlers, request);
    if (!answer) this.faults.push(`The API has no ${request.method} ${request.url}`);
    if (!answer) throw new Error('No such operation');
    return answer;
  }

  private async answer(method: string, path: string, responses: Answers, request: Request): Promise<Response> {
    const text = await request.text();
    const asked: Asked = {
      method: request.method,
      path,
      query: Object.fromEntries(new URL(request.url).searchParams),
      body:
        text && /json/.test(request.headers.get('content-type') ?? '') ? (JSON.parse(text) as unknown) : text || null,
      headers: request.headers,
    };
    this.asked.push(asked);
    const given = this.given.get(`${request.method} ${path}`);
    const made = typeof given === 'function' ? given(asked) : given;
    if (made && 'status' in made && typeof made.status === 'number' && !('id' in made)) {
      const { status, body } = made as { status: number; body?: object };
      const type = status >= 400 ? 'application/problem+json' : 'application/json';
      return new HttpResponse(body ? JSON.stringify(body) : null, { status, headers: { 'content-type': type } });
    }
    const [status = '200'] = Object.keys(responses).filter((one) => one.startsWith('2'));
    const schema = responses[status]?.content?.['application/json']?.schema;
    if (!schema) return new HttpResponse(null, { status: Number(status) });
    const body = made ?? sample(schema);
    const fault = undocumented(method, path, status, body);
    if (fault !== null) this.faults.push(fault);
    return HttpResponse.json(body as Json, { status: Number(status) });
  }
}

/** An error as the API answers it. */
export function problem(status: number, code: string, detail: string, errors: readonly Json[] = []) {
  const body = { type: `urn:problem:${code}`, title: 'Fejl', status, detail, code, traceId: 'spor-1', errors };
  return { status, body };
}
