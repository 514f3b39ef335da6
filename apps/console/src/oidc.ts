import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';

export interface OidcConfig {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
}

/**
 * Code flow with PKCE. Tokens are kept in memory. Only the state and the verifier of a pending sign-in are stored, per tab,
 * because the browser leaves the page in the meantime.
 */
function managerOf({ authority, clientId, scope }: OidcConfig): UserManager {
  return new UserManager({
    authority,
    client_id: clientId,
    scope,
    response_type: 'code',
    redirect_uri: `${window.location.origin}/console/`,
    post_logout_redirect_uri: `${window.location.origin}/console/`,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: true,
  });
}

/** Redirects to the issuer, which redirects back to /console/. */
export async function leaveToSignIn(config: OidcConfig, returnTo: string): Promise<void> {
  await managerOf(config).signinRedirect({ state: returnTo });
}

export interface SignedIn {
  readonly token: string;
  readonly returnTo: string;
  /** Ends the session at the issuer, if it supports that. */
  readonly leaveToSignOut: () => Promise<void>;
}

async function leaveToSignOut(manager: UserManager): Promise<void> {
  manager.stopSilentRenew();
  if (await manager.metadataService.getEndSessionEndpoint()) await manager.signoutRedirect();
  else await manager.removeUser();
}

/** Exchanges the issuer's response for a token. Tokens renewed later are passed to `onRenewed`. */
export async function returnFromSignIn(config: OidcConfig, onRenewed: (token: string) => void): Promise<SignedIn> {
  const manager = managerOf(config);
  manager.events.addUserLoaded(({ access_token: token }) => onRenewed(token));
  const { access_token: token, state } = await manager.signinRedirectCallback();
  const returnTo = typeof state === 'string' && state.startsWith('/') ? state : '/';
  return { token, returnTo, leaveToSignOut: () => leaveToSignOut(manager) };
}

export function isReturning(): boolean {
  const query = new URLSearchParams(window.location.search);
  return query.has('state') && (query.has('code') || query.has('error'));
}
