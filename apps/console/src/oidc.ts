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

/** Leaves for the issuer; it sends the browser back to /console/. `silently`: without a form, or not at all. */
export async function leaveToSignIn(config: OidcConfig, returnTo: string, silently: boolean): Promise<void> {
  await managerOf(config).signinRedirect({ state: returnTo, ...(silently && { prompt: 'none' }) });
}

/** Ends the issuer's session from a page that did not begin it. */
export async function signOutAtIssuer(config: OidcConfig): Promise<void> {
  await leaveToSignOut(managerOf(config));
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
