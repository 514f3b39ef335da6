import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ScalepointClient } from '#client';
import { type Changed, changedBy, changes } from './live-changes';
import { type ServerWatch, useServerWatch } from './server-watch';
import { useMe, useSession } from './session';

interface Live extends ServerWatch {
  /** Whether events come as they happen. */
  readonly isLive: boolean;
}

const LiveContext = createContext<Live>({ isLive: false, reach: 'reached', isOutdated: false });

/** The polling interval without the event stream. */
const POLL_MS = 15_000;
/** The stream is not started again within this time. */
const RESTART_APART_MS = 10_000;

type Heard =
  | { readonly changed: Changed; readonly place: string }
  /** With the place in the feed from which this is so. */
  | { readonly live: boolean; readonly place?: string | undefined }
  | { readonly ask: 'who leads' | 'reconnect' };

/**
 * Follows the company's events for all tabs of this browser, which may hold only six connections to a server: the tab
 * that has the lock reads the stream and passes on to the others what changed. When it closes, another has the lock, and
 * goes on behind the last event that was heard.
 */
function followTogether(userId: string, api: ScalepointClient, queries: QueryClient, setLive: (live: boolean) => void) {
  const stop = new AbortController();
  const name = `scalepoint-events ${userId}`;
  const channel = new BroadcastChannel(name);
  const outdated = changes(queries);
  let stream: AbortController | null = null;
  let startedAt = 0;
  /** Behind the last event that was heard. */
  let place: string | undefined;
  let isLive = false;
  let hears = false;
  // Every tab notices the return of the server; the first one to say so is enough.
  const restart = () => Date.now() - startedAt > RESTART_APART_MS && stream?.abort();

  const tell = () => channel.postMessage({ live: isLive, place } satisfies Heard);
  /** Every event after a place is heard. What happened before, while this tab loaded its first answers, was not. */
  const hear = (after: string | undefined) => {
    place = after;
    if (!hears) outdated.markOlder();
    hears = true;
  };
  const become = (live: boolean) => {
    isLive = live;
    setLive(live);
  };
  /** Reads the stream until this tab ends it, or starts it again on a new connection. */
  const lead = async () => {
    while (!stop.signal.aborted) {
      stream = new AbortController();
      startedAt = Date.now();
      const { signal } = stream;
      try {
        const opened = (at: string | undefined) => {
          hear(at);
          become(true);
          tell();
        };
        const until = AbortSignal.any([stop.signal, signal]);
        for await (const batch of api.events({ ...(place !== undefined && { after: place }), signal: until, opened })) {
          const changed = batch.events.flatMap((event) => changedBy(event, userId));
          ({ place } = batch);
          outdated.mark(changed);
          channel.postMessage({ changed, place } satisfies Heard);
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    }
  };
  channel.onmessage = ({ data }) => {
    const heard = data as Heard;
    if ('changed' in heard) {
      hear(heard.place);
      outdated.mark(heard.changed);
    } else if ('live' in heard) {
      if (heard.live) hear(heard.place);
      become(heard.live);
    } else if (stream && isLive && heard.ask === 'who leads') tell();
    else if (heard.ask === 'reconnect') restart();
  };
  channel.postMessage({ ask: 'who leads' } satisfies Heard);
  // The API refuses the stream: the pages poll from then on.
  const refused = () => {
    if (stop.signal.aborted) return;
    become(false);
    tell();
  };
  const leading = () => lead().catch(refused);
  // Without TLS a browser has no locks, and each tab follows on its own.
  const led = 'locks' in navigator ? navigator.locks.request(name, { signal: stop.signal }, leading) : leading();
  led.catch(() => undefined);
  return {
    /** The server was away: its stream may wait minutes before the next try. */
    reconnect() {
      restart();
      channel.postMessage({ ask: 'reconnect' } satisfies Heard);
      void queries.invalidateQueries();
    },
    stop() {
      stop.abort();
      outdated.stop();
      channel.close();
    },
  };
}

/** Follows the company's event stream and invalidates the queries that the events affect. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const { api, userId } = useSession();
  const queries = useQueryClient();
  const mayRead = useMe()?.permissions.includes('events:read') ?? false;
  const [isLive, setIsLive] = useState(false);
  const [following, setFollowing] = useState<ReturnType<typeof followTogether> | null>(null);
  useEffect(() => {
    if (!mayRead || userId === null) return;
    const started = followTogether(userId, api, queries, setIsLive);
    setFollowing(started);
    return () => {
      started.stop();
      setFollowing(null);
      setIsLive(false);
    };
  }, [api, queries, mayRead, userId]);
  const watch = useServerWatch(() => (following ? following.reconnect() : void queries.invalidateQueries()));
  const live = useMemo(() => ({ isLive, ...watch }), [isLive, watch]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  return useContext(LiveContext);
}

/** The polling interval for queries that the event stream keeps up to date; false while it is connected. */
export function useRefresh(): number | false {
  return useContext(LiveContext).isLive ? false : POLL_MS;
}
