import { useEffect, useRef, useState } from 'react';

/** How often the server is asked whether it is there, and how long it may take to answer: together under 5 s. */
const ASK_MS = 2_500;
const MAX_WAIT_MS = 2_000;
/** So many questions without an answer, one after another, make the connection lost: at most 13.5 s. */
const MIN_FAILURES_LOST = 3;

export type Reach = 'reached' | 'doubtful' | 'lost';

export interface ServerWatch {
  readonly reach: Reach;
  /** The server has another release of the console than this page. */
  readonly isOutdated: boolean;
}

/** Asks for the first page, which is small, public and names the release. @returns null when it could not be read */
async function askServer(): Promise<string | null> {
  const answer = await fetch('/console/', { cache: 'no-store', signal: AbortSignal.timeout(MAX_WAIT_MS) });
  return answer.ok ? releaseIn(await answer.text()) : null;
}

/** The name of the first script, which has a hash of its content. */
export function releaseIn(html: string): string | null {
  return /src="[^"]*\/(index-[^"/]+\.js)"/.exec(html)?.[1] ?? null;
}

export function reachAfter(failures: number): Reach {
  if (failures === 0) return 'reached';
  return failures < MIN_FAILURES_LOST ? 'doubtful' : 'lost';
}

/** Notices that the server is gone, back, or a newer one; `onReturn` when it was gone for a while. */
export function useServerWatch(onReturn: () => void): ServerWatch {
  const [watch, setWatch] = useState<ServerWatch>({ reach: 'reached', isOutdated: false });
  const returned = useRef(onReturn);
  returned.current = onReturn;
  useEffect(() => {
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const own = releaseIn(document.documentElement.outerHTML);
    const ask = async () => {
      clearTimeout(timer);
      const found = await askServer().catch((): undefined => undefined);
      if (isStopped) return;
      if (found !== undefined && failures >= MIN_FAILURES_LOST) returned.current();
      failures = found === undefined ? failures + 1 : 0;
      const isOther = Boolean(found && own && found !== own);
      setWatch((before) => {
        const after = { reach: reachAfter(failures), isOutdated: before.isOutdated || isOther };
        return after.reach === before.reach && after.isOutdated === before.isOutdated ? before : after;
      });
      timer = setTimeout(() => void ask(), ASK_MS);
    };
    const askNow = () => void ask();
    askNow();
    window.addEventListener('online', askNow);
    window.addEventListener('offline', askNow);
    return () => {
      isStopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', askNow);
      window.removeEventListener('offline', askNow);
    };
  }, []);
  return watch;
}
