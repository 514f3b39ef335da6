import type { OidcConfig } from './oidc';

/** The ERP that this module belongs to, by its configuration. */
export interface Brand {
  readonly name: string;
  /** Address of its mark. */
  readonly mark: string | null;
}

export interface SignInConfig {
  readonly brand: Brand;
  readonly demoUsers: readonly { readonly user: string; readonly company: string; readonly name: string }[];
  readonly oidc: OidcConfig | null;
}

export async function asked<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}

/** Has the server keep the token in a cookie that no script can read; without the cookie, a reload signs out. */
export async function keepToken(token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  await fetch('/console-session/token', { method: 'PUT', headers }).catch(() => undefined);
}

/** The token that this browser kept, on a page that was reloaded or opened from a link. */
export async function restoreToken(): Promise<string | null> {
  const kept = asked<{ token: string | null }>('/console-session/token');
  return kept.then(({ token }) => token).catch(() => null);
}

export async function forgetToken(): Promise<void> {
  await fetch('/console-session/token', { method: 'DELETE' });
}

/** Ends the session at the issuer when the page that began it is gone. */
export async function leaveIssuerOf(): Promise<void> {
  const { oidc } = await asked<SignInConfig>('/console-session/config');
  if (oidc) await (await import('./oidc')).signOutAtIssuer(oidc);
}

/** Whether the page was loaded with an answer of the issuer in its address. */
export function isReturning(): boolean {
  const query = new URLSearchParams(window.location.search);
  return query.has('state') && (query.has('code') || query.has('error'));
}

/** The issuer has no session of this browser, so the user has to sign in there. */
export function isSignInNeeded(error: unknown): boolean {
  return (
    error instanceof Error && 'error' in error && /^(login|interaction|consent)_required$/.test(String(error.error))
  );
}

type SessionNews = 'signed-in' | 'signed-out';
const CHANNEL = 'scalepoint-session';

/** The other tabs of this browser: they follow when one of them signs in or out. */
export const sisterTabs = {
  tell(news: SessionNews): void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(news);
    channel.close();
  },
  /** @returns stops listening */
  listen(heard: (news: SessionNews) => void): () => void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }) => heard(data as SessionNews);
    return () => channel.close();
  },
};
