import { MutationCache, QueryCache, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { ApiProblem, createScalepointClient, type ScalepointClient } from '#client';
import { forgetDrafts } from './drafts';
import { sendJoined } from './joined-reads';
import { forgetToken, isReturning, keepToken, leaveIssuerOf, restoreToken, sisterTabs } from './kept-session';
import { keepIssuerKnows, keepLanguage, keptLanguage, type Language } from './kept-settings';
import { queryKeys } from './query-keys';
import { loadLanguage, type Word, wordsOf } from './words';

export type { Language } from './kept-settings';

interface Session {
  readonly api: ScalepointClient;
  /** The ERP's id of the signed-in user; null before. */
  readonly userId: string | null;
  /** Whether the browser is still being asked for a session that it kept. */
  readonly isRestoring: boolean;
  /** The previous session expired. */
  readonly hasExpired: boolean;
  readonly language: Language;
  readonly word: (word: Word) => string;
  /** Also called with a renewed token of the same user. `leave` ends the session at the issuer. */
  readonly signIn: (token: string, leave?: () => Promise<void>) => void;
  /** Here, in the other tabs, at the server and at the issuer. */
  readonly signOut: () => void;
  readonly switchLanguage: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and in which language. The token lives in memory; a cookie out of reach of scripts restores it. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const token = useRef('');
  const leaveIssuer = useRef<() => Promise<void>>(null);
  const [userId, setUserId] = useState<string | null>(null);
  const [isRestoring, setIsRestoring] = useState(true);
  const [hasExpired, setHasExpired] = useState(false);
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const end = useCallback((expired: boolean) => {
    token.current = '';
    setHasExpired(expired);
    setUserId(null);
  }, []);
  const begin = useCallback((fresh: string) => {
    token.current = fresh;
    setHasExpired(false);
    setUserId(subjectOf(fresh));
  }, []);
  useEffect(() => {
    const restore = async () => {
      // An answer of the issuer decides who is signed in.
      const kept = isReturning() ? null : await restoreToken();
      if (kept !== null && token.current === '') begin(kept);
      setIsRestoring(false);
    };
    void restore();
    // A page that was opened without a network could not ask yet.
    const askAgain = () => token.current === '' && void restore();
    window.addEventListener('online', askAgain);
    const stopListening = sisterTabs.listen((news) => (news === 'signed-out' ? end(false) : askAgain()));
    return () => {
      window.removeEventListener('online', askAgain);
      stopListening();
    };
  }, [begin, end]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Each user has their own, and sees nothing that the user before has loaded.
  const queries = useMemo(() => queriesOf(userId, () => token.current !== '' && end(true)), [userId, end]);
  // Only a language makes another client: whatever follows the client, such as the event stream, would begin again.
  const api = useMemo(() => clientOf(() => token.current, language), [language]);
  const session = useMemo<Session>(() => {
    return {
      api,
      userId,
      isRestoring,
      hasExpired,
      language,
      word: (word) => wordsOf(language)[word] ?? '',
      signIn: (fresh, leave) => {
        if (leave) leaveIssuer.current = leave;
        begin(fresh);
        void keepToken(fresh).then(() => sisterTabs.tell('signed-in'));
      },
      signOut: () => {
        const [shown, leave] = [token.current, leaveIssuer.current ?? leaveIssuerOf];
        leaveIssuer.current = null;
        // Sign out on this screen at once, even if the server does not answer.
        end(false);
        forgetDrafts();
        keepIssuerKnows(false);
        sisterTabs.tell('signed-out');
        const ended = Promise.allSettled([forgetToken(), clientOf(() => shown, language).POST('/v1/me/sign-out')]);
        void ended.then(() => leave());
      },
      switchLanguage: () => {
        const other = language === 'da' ? 'en' : 'da';
        const change = () => {
          keepLanguage(other);
          setLanguage(other);
        };
        // The page stays as it is until the words are there; the sign-in page has its own already.
        if (userId === null) change();
        else loadLanguage(other).then(change, () => undefined);
      },
    };
  }, [api, userId, isRestoring, hasExpired, language, begin, end]);
  return (
    <QueryClientProvider client={queries}>
      <SessionContext value={session}>{children}</SessionContext>
    </QueryClientProvider>
  );
}

/** The answers that a user has loaded; `onExpired` when the API no longer takes the token. */
function queriesOf(_userId: string | null, onExpired: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiProblem && error.status === 401) onExpired();
  };
  // Without a network a request fails and says so; it must not be sent half a minute later without a word.
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (times, error) => !(error instanceof ApiProblem && error.status < 500) && times < 1,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

function clientOf(token: () => string, language: Language): ScalepointClient {
  return createScalepointClient({
    baseUrl: window.location.origin,
    token,
    language,
    // What is sent while a page closes must not be cut off.
    fetch: (request) => sendJoined(request, (one) => fetch(one, { keepalive: isLeaving && one.method !== 'GET' })),
  });
}

let isLeaving = false;
window.addEventListener('pagehide', () => (isLeaving = true), { capture: true });
window.addEventListener('pageshow', () => (isLeaving = false));

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Outside the session');
  return session;
}

/** The name and permissions of the user; undefined while they are loading. */
export function useMe() {
  const { api } = useSession();
  const queryFn = async () => (await api.GET('/v1/me')).data;
  // Events of users have it load again; every part that asks for it would.
  return useQuery({ queryKey: queryKeys.me, queryFn, staleTime: 300_000 }).data;
}

function subjectOf(token: string): string {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { sub: string }).sub;
}
