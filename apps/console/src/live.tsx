import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useMe, useSession } from './session';

const LiveContext = createContext(false);

/** The polling interval without the event stream. */
const POLL_MS = 15_000;
/** Collects events that arrive together into one refresh. */
const DEBOUNCE_MS = 200;

/** The query keys that events of each context invalidate. */
const QUERIES_OF: Record<string, readonly string[]> = {
  'case-intake': [
    'task',
    'tasks',
    'task-counts',
    'timeline',
    'case',
    'messages',
    'files',
    'deliveries',
    'approval',
    'offers',
  ],
  invoicing: ['invoices', 'offers', 'approval', 'own-payment', 'task', 'timeline'],
  'scalepoint-settings': ['settings'],
  'scalepoint-gateway': ['connections', 'deliveries'],
  subscription: ['subscription', 'charges', 'navigation'],
  tokens: ['tokens', 'insurers', 'connections'],
  users: ['users', 'me'],
};

/** Follows the company's event stream and invalidates the queries that the events affect. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const { api } = useSession();
  const queries = useQueryClient();
  const mayRead = useMe()?.permissions.includes('events:read') ?? false;
  const [isLive, setIsLive] = useState(false);
  useEffect(() => {
    if (!mayRead) return;
    const stop = new AbortController();
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      const keys = [...changed];
      changed.clear();
      for (const key of keys) void queries.invalidateQueries({ queryKey: [key] });
    };
    const follow = async () => {
      for await (const { events } of api.events({ signal: stop.signal })) {
        for (const { type } of events) {
          for (const key of QUERIES_OF[type.slice(0, type.indexOf('.'))] ?? []) changed.add(key);
        }
        timer ??= setTimeout(refresh, DEBOUNCE_MS);
      }
    };
    // Covers events that occurred while the stream was being opened.
    const opening = setTimeout(() => void queries.invalidateQueries(), 2_000);
    setIsLive(true);
    // If the stream ends, the pages poll from then on.
    follow().catch(() => !stop.signal.aborted && setIsLive(false));
    return () => {
      stop.abort();
      clearTimeout(opening);
      clearTimeout(timer);
      setIsLive(false);
    };
  }, [api, queries, mayRead]);
  return <LiveContext value={isLive}>{children}</LiveContext>;
}

export function useIsLive(): boolean {
  return useContext(LiveContext);
}

/** The polling interval for queries that the event stream keeps up to date; false while it is connected. */
export function useRefresh(): number | false {
  return useContext(LiveContext) ? false : POLL_MS;
}
