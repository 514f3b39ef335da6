import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { CloudEvent, ScalepointClient } from '#client';
import { isLong, pagesOf } from './list-pages';
import { type ServerWatch, useServerWatch } from './server-watch';
import { queryKeys } from './query-keys';
import { useMe, useSession } from './session';

interface Live extends ServerWatch {
  /** Whether events come as they happen. */
  readonly isLive: boolean;
}

const LiveContext = createContext<Live>({ isLive: false, reach: 'reached', isOutdated: false });

/** The polling interval without the event stream. */
const POLL_MS = 15_000;
/** What happens together is asked for once. */
const TOGETHER_MS = 200;
/** Lists are asked for this far apart in a burst of events; a single event still shows at once. */
const LISTS_APART_MS = 3_000;
const LISTS = new Set(['tasks', 'task-counts', 'deliveries']);
/** The stream is not started again within this time. */
const RESTART_APART_MS = 10_000;
/** When what happened while the stream was being opened is asked for. */
const OPENED_MS = 2_000;

/** What of the pages changes with events of a context. */
const CHANGED_BY: Record<string, readonly string[]> = {
  'case-intake': ['tasks', 'task-counts', 'case', 'deliveries', 'approval', 'offers', 'report-versions'],
  directory: ['absences'],
  invoicing: ['invoices', 'offers', 'approval', 'own-payment', 'task', 'timeline'],
  'inspection-reports': ['reports', 'report', 'report-versions', 'report-templates', 'report-mark'],
  notices: ['notices'],
  'scalepoint-settings': ['settings', 'assignment-rules'],
  'scalepoint-gateway': ['connections', 'deliveries', 'task-counts'],
  'policyholder-messages': ['policyholder-messages', 'opt-outs', 'timeline'],
  'policyholder-page': ['timeline'],
  subcontracting: ['subcontracts', 'subcontractors', 'timeline', 'files'],
  subscription: ['subscription', 'charges', 'navigation'],
  tokens: ['tokens', 'insurers', 'connections'],
  users: ['users', 'me'],
  visits: ['visits', 'calendar-feeds'],
};
/** What of one task changes with its events; the page of another task asks for nothing. */
const OF_TASK = ['task', 'timeline', 'files'];

type Changed = readonly (readonly string[])[];

/** The queries that an event makes outdated. */
export function changedBy({ type, data }: Pick<CloudEvent, 'type' | 'data'>): Changed {
  const changed = (CHANGED_BY[type.slice(0, type.indexOf('.'))] ?? []).map((name) => [name]);
  const { taskId } = data as { readonly taskId?: unknown };
  if (typeof taskId !== 'string' || !type.startsWith('case-intake.')) return changed;
  return [...changed, ...OF_TASK.map((name) => [name, taskId])];
}

/** Collects outdated queries and has them load again together, two times at least `apart` milliseconds apart. */
function collector(queries: QueryClient, apart: number) {
  const waiting = new Map<string, readonly string[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = 0;
  const refresh = () => {
    timer = undefined;
    earliest = Date.now() + apart;
    const keys = [...waiting.values()];
    waiting.clear();
    // The first page of the list brings the counters with it.
    const listed = queries.getQueryCache().findAll({ queryKey: queryKeys.taskLists, type: 'active' });
    const hasCounts = listed.some(({ state }) => pagesOf(state.data) === 1) && keys.some(([name]) => name === 'tasks');
    for (const queryKey of keys) {
      if (hasCounts && queryKey[0] === 'task-counts') continue;
      // A long list says that it is outdated instead of asking for all of its pages.
      const isShort = { queryKey, predicate: ({ state }: Query) => !isLong(state.data) };
      void queries.invalidateQueries({ queryKey, refetchType: 'none' });
      void queries.refetchQueries({ ...isShort, type: 'active' });
    }
  };
  return {
    add(key: readonly string[]) {
      waiting.set(key.join(' '), key);
      timer ??= setTimeout(refresh, Math.max(TOGETHER_MS, earliest - Date.now()));
    },
    stop: () => clearTimeout(timer),
  };
}

type Heard =
  | { readonly changed: Changed; readonly place: string }
  | { readonly live: boolean }
  | { readonly ask: 'who leads' | 'reconnect' | 'load again' };

/**
 * Follows the company's events for all tabs of this browser, which may hold only six connections to a server: the tab
 * that has the lock reads the stream and passes on to the others what changed. When it closes, another has the lock, and
 * goes on behind the last event that was heard.
 */
function followTogether(userId: string, api: ScalepointClient, queries: QueryClient, setLive: (live: boolean) => void) {
  const stop = new AbortController();
  const name = `scalepoint-events ${userId}`;
  const channel = new BroadcastChannel(name);
  const pages = collector(queries, 0);
  const lists = collector(queries, LISTS_APART_MS);
  let stream: AbortController | null = null;
  let startedAt = 0;
  let place: string | undefined;
  // Every tab notices the return of the server; the first one to say so is enough.
  const restart = () => Date.now() - startedAt > RESTART_APART_MS && stream?.abort();

  const mark = (changed: Changed) => {
    for (const key of changed) (LISTS.has(key[0] ?? '') ? lists : pages).add(key);
  };
  const say = (live: boolean) => {
    setLive(live);
    channel.postMessage({ live } satisfies Heard);
  };
  /** Reads the stream until this tab ends it, or starts it again on a new connection. */
  const lead = async () => {
    while (!stop.signal.aborted) {
      stream = new AbortController();
      startedAt = Date.now();
      const { signal } = stream;
      const opening = setTimeout(() => {
        void queries.invalidateQueries();
        // What happened before the stream was open is not known.
        if (place === undefined) channel.postMessage({ ask: 'load again' } satisfies Heard);
      }, OPENED_MS);
      say(true);
      try {
        const from = { ...(place !== undefined && { after: place }), signal: AbortSignal.any([stop.signal, signal]) };
        for await (const batch of api.events(from)) {
          const changed = batch.events.flatMap(changedBy);
          ({ place } = batch);
          mark(changed);
          channel.postMessage({ changed, place } satisfies Heard);
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        clearTimeout(opening);
      }
    }
  };
  channel.onmessage = ({ data }) => {
    const heard = data as Heard;
    if ('changed' in heard) {
      ({ place } = heard);
      mark(heard.changed);
    } else if ('live' in heard) setLive(heard.live);
    else if (stream && heard.ask === 'who leads') channel.postMessage({ live: true } satisfies Heard);
    else if (heard.ask === 'reconnect') restart();
    else if (heard.ask === 'load again') void queries.invalidateQueries();
  };
  channel.postMessage({ ask: 'who leads' } satisfies Heard);
  // The API refuses the stream: the pages poll from then on.
  const leading = () => lead().catch(() => !stop.signal.aborted && say(false));
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
      pages.stop();
      lists.stop();
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
