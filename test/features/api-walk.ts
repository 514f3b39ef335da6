import supertest from 'supertest';
import { buildOpenApi } from '#platform/http';
import { API_DESCRIPTION } from '../../apps/api/src/api-description.js';
import type { RunningProduct } from './running-api.js';

export const OPERATOR_KEY = 'operator-key-of-the-tests-0123456789';

export interface WalkedOperation {
  readonly method: string;
  /** As the API description has it: `/v1/tasks/{id}`. */
  readonly path: string;
  readonly operation: Operation;
}

interface Content {
  readonly schema?: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly Record<string, unknown>[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly $ref?: string; readonly headers?: object; readonly content?: Readonly<Record<string, Content>> }
    >
  >;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of the running product, from its own API description. */
export function operationsOf(product: RunningProduct): WalkedOperation[] {
  return operationsIn(buildOpenApi(product.app, API_DESCRIPTION));
}

export function operationsIn({ paths }: { readonly paths: object }): WalkedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = (item as Record<string, Operation | undefined>)[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

/** Calls operations of the walk as anna, who may everything, or as the operator where only that may call. */
const FIXED: Readonly<Record<string, string>> = {
  '{kind}': 'debtors',
  '{companyKey}': 'demo',
  '{field}': 'description',
  '{name}': 'contact',
  '{employeeId}': 'anna',
};

export class Caller {
  /** The secrets of links, by the beginning of the addresses that take them. */
  readonly secrets = new Map<string, string>();
  private readonly ids = new Map<string, string>();

  constructor(private readonly product: RunningProduct) {}

  async call(method: string, url: string, headers: Record<string, string> = {}, body?: unknown) {
    const isOperators = url.startsWith('/operator/');
    const token = isOperators ? OPERATOR_KEY : await this.product.tokenOf('anna');
    const agent = supertest(this.product.app.getHttpServer()) as unknown as Record<
      string,
      (url: string) => supertest.Test
    >;
    const [, secret] = [...this.secrets].find(([beginning]) => url.startsWith(beginning)) ?? [];
    const link = secret === undefined ? {} : { 'x-link-secret': secret };
    const request = agent[method]?.(url).set({ authorization: `Bearer ${token}`, ...link, ...headers });
    if (!request) throw new Error(`There is no method ${method}`);
    return body === undefined ? request : request.send(body as object);
  }

  /** The path with ids of things that exist: of the first item of the list that it extends. Null if that is empty. */
  async filled(path: string): Promise<string | null> {
    const pieces: string[] = [];
    for (const piece of path.split('/')) {
      const value = piece.startsWith('{') ? await this.valueOf(piece, pieces.join('/')) : piece;
      if (value === null) return null;
      pieces.push(value);
    }
    return pieces.join('/');
  }

  private async valueOf(parameter: string, list: string): Promise<string | null> {
    const fixed = FIXED[parameter];
    if (fixed) return fixed;
    const known = this.ids.get(list);
    if (known !== undefined) return known;
    // A claim has the id of one of its cases too.
    const { body } = await this.call('get', list === '/v1/claims' ? '/v1/cases' : list);
    const [first] = (body as { items?: { id: string; key?: string; insurerId?: string }[] }).items ?? [];
    const found =
      (parameter === '{key}' ? first?.key : list === '/v1/connections' ? first?.insurerId : first?.id) ?? null;
    if (found !== null) this.ids.set(list, found);
    return found;
  }
}

/** The example of the body of an operation, as Swagger UI sends it. */
export function exampleOf({ requestBody }: Operation): unknown {
  const [content] = Object.values(requestBody?.content ?? {});
  return content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
}
