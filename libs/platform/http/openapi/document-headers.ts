import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Headers = Record<string, { readonly $ref: string }>;
interface Answer {
  headers?: Record<string, unknown>;
  readonly content?: Record<string, { readonly schema?: { readonly $ref?: string } }>;
  readonly $ref?: string;
}

const header = (description: string, type: string, example: unknown) => ({ description, schema: { type }, example });

/** Headers of many responses, described once. */
export const commonHeaders = {
  ETag: header(
    'The version of the resource, if it has one, and what tells its representations apart. Send it as `If-Match` with a change and as `If-None-Match` with the next GET',
    'string',
    '"7-oVTcRFdzHVkRGrTt"',
  ),
  Location: header('Address of the created resource', 'string', '/v1/webhooks/01997c00-0000-7000-8000-000000000001'),
  'Idempotent-Replayed': header('`true` if the response is that of the first request with the key', 'string', 'true'),
  'RateLimit-Limit': header('Requests per minute of the caller', 'integer', 6000),
  'RateLimit-Remaining': header('Requests left in this minute', 'integer', 5999),
  'RateLimit-Reset': header('Seconds until the minute ends', 'integer', 42),
} as const;

/** The headers that every caller who is counted gets. */
export const rateLimitHeaders = refs('RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset');

/** Adds to the responses of an operation the headers that they have. */
export function documentHeaders(
  operation: Operation,
  method: string,
  { takesKey }: { readonly takesKey: boolean },
): void {
  for (const [status, given] of Object.entries(operation.responses)) {
    const answer = given as Answer;
    if (answer.$ref !== undefined || Number(status) >= 300) continue;
    const isJson = answer.content?.['application/json'] !== undefined;
    answer.headers = {
      ...(isJson && (method === 'get' || status === '201') && refs('ETag')),
      ...(status === '201' && refs('Location')),
      ...(takesKey && refs('Idempotent-Replayed')),
      ...rateLimitHeaders,
      ...answer.headers,
    };
    if (isJson && method === 'get') operation.responses['304'] = notModified;
  }
}

const notModified = { description: 'Unchanged since the ETag in `If-None-Match`', headers: refs('ETag') };

function refs(...names: (keyof typeof commonHeaders)[]): Headers {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
