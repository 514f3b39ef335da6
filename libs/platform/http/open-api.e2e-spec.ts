import type { OpenAPIObject } from '@nestjs/swagger';
import { type RunningApi, startSampleApi } from '../testing/start-sample-api.js';

let api: RunningApi;
let document: OpenAPIObject;
beforeAll(async () => {
  api = await startSampleApi();
  document = (await api.app.inject('/openapi.json')).json();
});
afterAll(() => api.stop());

describe('/openapi.json', () => {
  it('is OpenAPI 3.1 with a way to sign in', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Parcels' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    });
    expect(JSON.stringify(document)).not.toContain('"nullable"');
  });

  it('shows fields as they are checked', () => {
    expect(document.components?.schemas).toMatchObject({
      ParcelRequest: {
        required: ['label', 'weight'],
        properties: {
          label: { type: 'string', minLength: 1, maxLength: 20, description: 'What is in it' },
          weight: { type: 'integer', minimum: 1, maximum: 1000 },
          address: { anyOf: [{ $ref: '#/components/schemas/AddressRequest' }, { type: 'null' }] },
          price: { $ref: '#/components/schemas/Money' },
          stops: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/AddressRequest' } },
        },
      },
      AddressRequest: { properties: { postalCode: { pattern: '^\\d{4}$', example: '8000' } } },
      ParcelResponse: {
        properties: {
          label: { type: ['string', 'null'] },
          state: { $ref: '#/components/schemas/ParcelState' },
        },
      },
      ParcelResponsePage: {
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/ParcelResponse' } },
          next: { type: ['string', 'null'] },
        },
      },
      Money: { properties: { amount: { type: 'string', example: '350.00' } } },
      Problem: { required: expect.arrayContaining(['type', 'title', 'status', 'detail', 'code', 'traceId', 'errors']) },
    });
  });

  it('says who may call, and who need not ask', () => {
    expect(document.paths['/v1/parcels']?.post).toMatchObject({
      security: ['bearer', 'apiKey'].flatMap((scheme) => [
        { [scheme]: ['tasks:manage'] },
        { [scheme]: ['cases:manage'] },
      ]),
      description: 'Permission: `tasks:manage` or `cases:manage`.',
    });
    expect(document.paths['/in/{companyKey}']?.post?.security).toEqual([]);
  });

  it('shows the headers that are used', () => {
    const headersOf = (path: string, method: 'get' | 'post' | 'put') =>
      document.paths[path]?.[method]?.parameters?.flatMap((parameter) =>
        'in' in parameter && parameter.in === 'header' ? [parameter.name] : [],
      );
    expect(headersOf('/v1/parcels', 'post')).toEqual(['Idempotency-Key']);
    expect(headersOf('/v1/parcels/{id}', 'put')).toEqual(['If-Match']);
    expect(headersOf('/v1/parcels/{id}', 'get')).toEqual([]);
    expect(headersOf('/in/{companyKey}', 'post')).toEqual([]);
  });

  it('shows every refusal as a problem, with an example', () => {
    const problemsOf = (path: string, method: 'get' | 'post' | 'put') =>
      Object.keys(document.paths[path]?.[method]?.responses ?? {}).filter((status) => Number(status) >= 400);
    expect(problemsOf('/v1/parcels/{id}', 'get')).toEqual(['400', '401', '403', '404', '412', '429', '500', '503']);
    expect(problemsOf('/v1/parcels/{id}', 'put')).toEqual(['400', '401', '403', '412', '428', '429', '500', '503']);
    expect(problemsOf('/v1/parcels', 'post')).toEqual(['400', '401', '403', '409', '412', '422', '429', '500', '503']);
    expect(problemsOf('/health/ready', 'get')).toEqual(['429', '500', '503']);
    expect(document.paths['/v1/parcels/lost']?.get?.responses['409']).toMatchObject({
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: {
            'sample.parcel-is-lost': { value: { status: 409, detail: 'The parcel is lost. Search for it.' } },
          },
        },
      },
    });
    const described = JSON.parse(JSON.stringify(document), (_, value) =>
      typeof value?.$ref === 'string' && value.$ref.startsWith('#/components/responses/')
        ? document.components?.responses?.[value.$ref.split('/').at(-1) ?? '']
        : value,
    ) as OpenAPIObject;
    for (const item of Object.values(described.paths)) {
      for (const { responses = {} } of Object.values(item) as { responses?: Record<string, object> }[]) {
        for (const [status, response] of Object.entries(responses)) {
          if (Number(status) >= 400)
            expect(response).toHaveProperty(['content', 'application/problem+json', 'examples']);
        }
      }
    }
  });

  it('knows the query parameters of lists', () => {
    const parameters = document.paths['/v1/parcels']?.get?.parameters;
    expect(parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'limit', in: 'query', required: false }),
        expect.objectContaining({ name: 'cursor', in: 'query', required: false }),
        expect.objectContaining({ name: 'state', in: 'query', required: false }),
      ]),
    );
  });
});

describe('/docs', () => {
  it('serves everything that the page needs, and nothing that its policy forbids', async () => {
    const page = await api.app.inject('/docs');
    expect(page.headers['content-type']).toContain('text/html');
    const policy = String(page.headers['content-security-policy']);
    const assets = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset]) => asset ?? '');
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) {
      const response = await api.app.inject(new URL(asset, 'http://localhost/docs').pathname);
      expect([asset, response.statusCode]).toEqual([asset, 200]);
    }
    // The policy blocks inline scripts but allows inline styles.
    expect(page.body).not.toMatch(/<script[^>]*>\s*[^<\s]/);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it('signs in by the bearer token and stays signed in', async () => {
    const script = (await api.app.inject('/docs/swagger-ui-init.js')).body;
    expect(script).toContain('"persistAuthorization": true');
    expect(script).toContain('"bearer"');
  });
});
