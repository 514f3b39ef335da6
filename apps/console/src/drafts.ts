import { useCallback, useState } from 'react';

const PREFIX = 'scalepoint.draft.';

interface Draft {
  readonly text: string;
  /** Sent with the text, so that a draft that is sent twice arrives once. */
  readonly key: string;
}

/** Text that a person is writing: it survives a reload and a session that expired, and ends when it is sent. */
export function useDraft(name: string) {
  const [draft, setDraft] = useState(() => read(name));
  const write = useCallback(
    (text: string) =>
      setDraft(({ key }) => {
        const next = { text, key };
        if (text === '') sessionStorage.removeItem(PREFIX + name);
        else sessionStorage.setItem(PREFIX + name, JSON.stringify(next));
        return next;
      }),
    [name],
  );
  /** Ends the draft that was sent; one that was begun since stays. */
  const clear = useCallback(
    (sent: string) =>
      setDraft((now) => {
        if (now.key !== sent) return now;
        sessionStorage.removeItem(PREFIX + name);
        return empty();
      }),
    [name],
  );
  /** After a refusal the draft is another request. */
  const renew = useCallback(() => setDraft(({ text }) => ({ ...empty(), text })), []);
  return { ...draft, write, clear, renew };
}

/** At the sign-out: the next user of this browser must not see them. */
export function forgetDrafts(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
}

function read(name: string): Draft {
  const kept = sessionStorage.getItem(PREFIX + name);
  return kept === null ? empty() : (JSON.parse(kept) as Draft);
}

const empty = (): Draft => ({ text: '', key: crypto.randomUUID() });
