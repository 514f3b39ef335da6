import type { OpenAPIObject } from '@nestjs/swagger';
import { IssuerSignIn } from './issuer-sign-in.js';

const document = {
  openapi: '3.1.0',
  info: { title: 'Parcels', version: '1' },
  paths: {
    '/v1/parcels': { get: { responses: {}, security: [{ bearer: ['tasks:read'] }, { apiKey: ['tasks:read'] }] } },
    '/operator/v1/companies': { get: { responses: {}, security: [{ operatorKey: [] }] } },
    '/health/live': { get: { responses: {}, security: [] } },
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
} as OpenAPIObject;

const settings = { authority: 'https://login.example/', clientId: 'scalepoint-console', scope: 'openid erp-api' };
const discovered = { authorization_endpoint: 'https://login.example/a', token_endpoint: 'https://login.example/t' };

describe('signing in at the issuer from the API description', () => {
  it('is the code flow with the console’s scopes, for every call that takes a user’s token', async () => {
    const asked: string[] = [];
    const signIn = new IssuerSignIn(settings, (url) => Promise.resolve(asked.push(url) && discovered));
    const described = await signIn.addTo(document);
    expect(described.components?.securitySchemes).toMatchObject({
      signIn: {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://login.example/a',
            tokenUrl: 'https://login.example/t',
            scopes: { openid: '', 'erp-api': '' },
          },
        },
      },
      bearer: { type: 'http' },
    });
    expect(Object.values(described.paths).map(({ get }) => get?.security)).toEqual([
      [{ signIn: [] }, { bearer: ['tasks:read'] }, { apiKey: ['tasks:read'] }],
      [{ operatorKey: [] }],
      [],
    ]);
    await signIn.addTo(document);
    expect(asked).toEqual(['https://login.example/.well-known/openid-configuration']);
    expect(document.components?.securitySchemes).not.toHaveProperty('signIn');
  });

  it.each([
    ['cannot be reached', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['answers something else', () => Promise.resolve({ issuer: 'https://login.example' })],
  ])('is left out while the issuer %s, and comes with the next request', async (_case, failing) => {
    let read: () => Promise<unknown> = failing;
    const signIn = new IssuerSignIn(settings, () => read());
    expect(await signIn.addTo(document)).toBe(document);
    read = () => Promise.resolve(discovered);
    expect((await signIn.addTo(document)).components?.securitySchemes).toHaveProperty('signIn');
  });
});
