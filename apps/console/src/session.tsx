import { MutationCache, QueryCache, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { ApiProblem, createScalepointClient, type ScalepointClient } from '#client';
import { danish, english, type Word } from './words';

export type Language = 'da' | 'en';

interface Session {
  readonly api: ScalepointClient;
  /** The ERP's id of the user; null when signed out. */
  readonly userId: string | null;
  /** True if the previous session expired. */
  readonly hasExpired: boolean;
  readonly language: Language;
  readonly word: (word: Word) => string;
  /** Also called with a renewed token of the same user. `leave` ends the session at the issuer. */
  readonly signIn: (token: string, leave?: () => Promise<void>) => void;
  /** Signs out here, at the server and at the issuer. */
  readonly signOut: () => void;
  readonly switchLanguage: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** The current user and language. The token is kept in memory, so closing the tab signs out. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const token = useRef('');
  const leaveIssuer = useRef<() => Promise<void>>(null);
  const [userId, setUserId] = useState<string | null>(null);
  const [hasExpired, setHasExpired] = useState(false);
  const [language, setLanguage] = useState<Language>('da');
  const end = useCallback((expired: boolean) => {
    token.current = '';
    setHasExpired(expired);
    setUserId(null);
  }, []);
  // A new cache per user, so that a user never sees data that the previous one loaded.
  const queries = useMemo(() => {
    const onError = (error: unknown) => {
      if (error instanceof ApiProblem && error.status === 401 && token.current !== '') end(true);
    };
    return new QueryClient({
      queryCache: new QueryCache({ onError }),
      mutationCache: new MutationCache({ onError }),
      defaultOptions: {
        queries: { retry: (times, error) => !(error instanceof ApiProblem && error.status < 500) && times < 1 },
      },
    });
  }, [userId, end]);
  const session = useMemo<Session>(() => {
    const words = language === 'da' ? danish : english;
    document.documentElement.lang = language;
    const clientWith = (given: () => string) =>
      createScalepointClient({ baseUrl: window.location.origin, token: given, language });
    return {
      api: clientWith(() => token.current),
      userId,
      hasExpired,
      language,
      word: (word) => words[word],
      signIn: (fresh, leave) => {
        token.current = fresh;
        if (leave) leaveIssuer.current = leave;
        setHasExpired(false);
        setUserId(subjectOf(fresh));
      },
      signOut: () => {
        const [shown, leave] = [token.current, leaveIssuer.current];
        leaveIssuer.current = null;
        // Sign out on this screen at once, even if the server does not answer.
        end(false);
        const ended = clientWith(() => shown).POST('/v1/me/sign-out');
        void ended.catch(() => undefined).then(() => leave?.());
      },
      switchLanguage: () => setLanguage(language === 'da' ? 'en' : 'da'),
    };
  }, [userId, hasExpired, language, end]);
  return (
    <QueryClientProvider client={queries}>
      <SessionContext value={session}>{children}</SessionContext>
    </QueryClientProvider>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Outside the session');
  return session;
}

/** The name and permissions of the user; undefined while they are loading. */
export function useMe() {
  const { api } = useSession();
  return useQuery({ queryKey: ['me'], queryFn: async () => (await api.GET('/v1/me')).data }).data;
}

function subjectOf(token: string): string {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { sub: string }).sub;
}
