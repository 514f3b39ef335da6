import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { PERMISSIONS } from '#platform/identity';
import { DEMO_COMPANIES, DEMO_USERS } from '../../product/src/demo-users.js';
import { ALL_SCOPES, DEMO_AUDIENCE, DEMO_CONSOLE_CLIENT, DEMO_MACHINE } from './demo-clients.js';
import { errorPage, PAGE_POLICY, type Person, signedOutPage, signInPage, signOutPage } from './pages.js';

const ACCESS_TOKEN_SECONDS = 600;
const SESSION_SECONDS = 12 * 3600;
const HOSTS = ['127.0.0.1', 'localhost'];

export interface IdentityProvider {
  readonly url: string;
  readonly provider: Provider;
  close(): Promise<void>;
}

/**
 * An OpenID provider with the users of the demo, without passwords: for the demo and tests. Keys and sessions are in
 * memory, so that a restart ends every session.
 */
export async function startIdentityProvider(port = 0): Promise<IdentityProvider> {
  // It listens before the provider exists, because the issuer's name contains the port.
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(url, {
    ...settings(),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
  });
  provider.use(signIn(provider));
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    url,
    provider,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const PEOPLE: readonly Person[] = DEMO_USERS.map(({ userId, name, companyId }) => ({
  id: userId,
  name,
  company: Object.values(DEMO_COMPANIES).find(({ id }) => id === companyId)?.name ?? '',
}));

/** What a token says of a user beside the standard claims; of a machine only its company. */
function claimsOf(userId: string | undefined) {
  const user = DEMO_USERS.find((one) => one.userId === userId);
  return user
    ? { company: user.companyId, name: user.name, permissions: user.permissions }
    : { company: DEMO_COMPANIES.demo.id };
}

function settings(): Configuration {
  // Without the question whether the user agrees: issuer and application belong to the same house.
  const prompts = interactionPolicy.base();
  prompts.remove('consent');
  return {
    clients: [
      {
        client_id: DEMO_CONSOLE_CLIENT,
        token_endpoint_auth_method: 'none',
        // Of a native client, any port of a loopback address is accepted.
        application_type: 'native',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: HOSTS.flatMap((host) => [`http://${host}/console/`, `http://${host}/docs/oauth2-redirect.html`]),
        post_logout_redirect_uris: HOSTS.map((host) => `http://${host}/console/`),
      },
      {
        client_id: DEMO_MACHINE.clientId,
        client_secret: DEMO_MACHINE.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        scope: DEMO_MACHINE.permissions.join(' '),
      },
    ],
    scopes: ALL_SCOPES,
    claims: { openid: ['sub'], profile: ['name'] },
    interactions: { url: (_ctx, { uid }) => `/log-ind/${uid}`, policy: prompts },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, signOutPage(form)),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage()),
      },
      resourceIndicators: {
        enabled: true,
        // Only for a named resource are access tokens JWTs; neither the console nor Swagger UI names one.
        defaultResource: () => DEMO_AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: PERMISSIONS.join(' '),
          audience: DEMO_AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_ctx, token) => claimsOf('accountId' in token ? token.accountId : undefined),
    findAccount: (_ctx, accountId) =>
      DEMO_USERS.some(({ userId }) => userId === accountId)
        ? { accountId, claims: () => ({ sub: accountId, name: claimsOf(accountId).name }) }
        : undefined,
    loadExistingGrant: grantAll,
    // They end with the session at the provider.
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin) => HOSTS.includes(new URL(origin).hostname),
    renderError: (ctx, { error, error_description: description }) => show(ctx, errorPage(error, description)),
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    ttl: {
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
      RefreshToken: SESSION_SECONDS,
      Interaction: 3600,
      AccessToken: ACCESS_TOKEN_SECONDS,
      IdToken: ACCESS_TOKEN_SECONDS,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
    },
  };
}

function show(ctx: KoaContextWithOIDC, html: string): void {
  ctx.set('content-security-policy', PAGE_POLICY);
  ctx.type = 'html';
  ctx.body = html;
}

async function grantAll({ oidc }: KoaContextWithOIDC) {
  const clientId = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const kept = oidc.session?.grantIdFor(clientId);
  const grant = (kept && (await oidc.provider.Grant.find(kept))) || new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope(ALL_SCOPES.join(' '));
  grant.addResourceScope(DEMO_AUDIENCE, PERMISSIONS.join(' '));
  await grant.save();
  return grant;
}

const MAX_FORM_BYTES = 1000;

/** The page that lists the users, and what its buttons send. */
function signIn(provider: Provider) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    if (!/^\/log-ind\/[\w-]+$/.test(ctx.path)) return next();
    if (ctx.method === 'GET') {
      // Rejects an unknown or foreign address.
      await provider.interactionDetails(ctx.req, ctx.res);
      return show(ctx, signInPage(ctx.path, PEOPLE));
    }
    let text = '';
    for await (const chunk of ctx.req) {
      text += String(chunk);
      if (text.length > MAX_FORM_BYTES) ctx.throw(413);
    }
    const user = new URLSearchParams(text).get('user');
    const known = PEOPLE.find(({ id }) => id === user);
    if (!known) return show(ctx, errorPage('login', 'unknown user'));
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: known.id } });
  };
}
