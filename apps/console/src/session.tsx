import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { createScalepointClient, type ScalepointClient } from '#client';
import { danish, english, type Word } from './words';

export type Language = 'da' | 'en';

interface Session {
  readonly api: ScalepointClient;
  /** The ERP's id of whoever is signed in; null before. */
  readonly userId: string | null;
  readonly language: Language;
  readonly word: (word: Word) => string;
  readonly signIn: (token: string) => void;
  readonly signOut: () => void;
  readonly switchLanguage: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and in which language. The token lives in memory: closing the tab forgets it. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [token, setToken] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>('da');
  // Nobody must see what the user before him has loaded.
  const queries = useMemo(() => new QueryClient({ defaultOptions: { queries: { retry: 1 } } }), [token]);
  const session = useMemo<Session>(() => {
    const words = language === 'da' ? danish : english;
    document.documentElement.lang = language;
    return {
      api: createScalepointClient({ baseUrl: window.location.origin, token: () => token ?? '', language }),
      userId: token && subjectOf(token),
      language,
      word: (word) => words[word],
      signIn: setToken,
      signOut: () => setToken(null),
      switchLanguage: () => setLanguage(language === 'da' ? 'en' : 'da'),
    };
  }, [token, language]);
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

function subjectOf(token: string): string {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { sub: string }).sub;
}
