import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useMe, useSession } from './session';

const LiveContext = createContext(false);

/** Often enough to be useful where the stream cannot be had. */
const POLL_MS = 15_000;
/** What happens together is asked for once. */
const TOGETHER_MS = 200;

/** What of the pages changes with events of a context. */
const CHANGED_BY: Record<string, readonly string[]> = {
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

/** Follows the company's events and has the pages load again what they change. */
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
          for (const key of CHANGED_BY[type.slice(0, type.indexOf('.'))] ?? []) changed.add(key);
        }
        timer ??= setTimeout(refresh, TOGETHER_MS);
      }
    };
    // What happened while the stream was being opened.
    const opening = setTimeout(() => void queries.invalidateQueries(), 2_000);
    setIsLive(true);
    // Whatever ends it, the pages ask by themselves from then on.
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

/** For queries that events keep fresh: how often to ask where they cannot be followed. */
export function useRefresh(): number | false {
  return useContext(LiveContext) ? false : POLL_MS;
}
