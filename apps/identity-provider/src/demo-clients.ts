import { PERMISSIONS } from '#platform/identity';

/** The API as tokens name it ("aud"); JWT_AUDIENCE of the product. */
export const DEMO_AUDIENCE = 'urn:demo:erp-api';

/** The console and Swagger UI: no secret, code flow with PKCE. */
export const DEMO_CONSOLE_CLIENT = 'scalepoint-console';

/** A machine of the company Demo Byg & Søn; its secret is public, as everything in the demo. */
export const DEMO_MACHINE = {
  clientId: 'demo-machine',
  secret: 'demo-machine-secret',
  // A machine gets no right to hand out rights.
  permissions: PERMISSIONS.filter((permission) => permission !== 'users:manage'),
};

/** What the console asks for; the scopes that are permissions are granted to machines only. */
export const DEMO_CONSOLE_SCOPE = 'openid profile';

export const ALL_SCOPES = [...DEMO_CONSOLE_SCOPE.split(' '), ...PERMISSIONS];
