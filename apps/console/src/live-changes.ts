import type { Query, QueryClient } from '@tanstack/react-query';
import type { CloudEvent } from '#client';
import { isLong, pagesOf } from './list-pages';
import { queryKeys } from './query-keys';

/** What happens together is asked for once. */
const TOGETHER_MS = 200;
/** Lists are asked for this far apart in a burst of events; a single event still shows at once. */
const LISTS_APART_MS = 3_000;
const LISTS = new Set(['tasks', 'task-counts', 'deliveries']);

/** What of the pages changes with events of a context. */
const CHANGED_BY: Record<string, readonly string[]> = {
  'case-intake': ['tasks', 'task-counts', 'case', 'deliveries', 'approval', 'offers', 'report-versions'],
  directory: ['absences'],
  invoicing: ['invoices', 'offers', 'approval', 'own-payment', 'task', 'timeline'],
  'inspection-reports': ['reports', 'report', 'report-versions', 'report-templates', 'report-mark'],
  notices: ['notices'],
  'scalepoint-settings': ['settings', 'assignment-rules'],
  'scalepoint-gateway': ['connections'],
  'policyholder-messages': ['policyholder-messages', 'opt-outs', 'task', 'timeline'],
  'policyholder-page': ['task', 'timeline'],
  subcontracting: ['subcontracts', 'subcontractors', 'task', 'timeline', 'files'],
  subscription: ['subscription', 'charges', 'navigation'],
  tokens: ['tokens', 'insurers', 'connections'],
  users: ['users', 'me'],
  visits: ['visits', 'calendar-feeds'],
};
/** What of one task changes with its events; the page of another task asks for nothing. */
const OF_TASK = ['task', 'timeline', 'files'];
/** What the answer with a task has besides. */
const WITH_TASK = new Set(['timeline', 'files']);
const TOPICS = new Set([...Object.values(CHANGED_BY).flat(), ...OF_TASK]);

export type Changed = readonly (readonly string[])[];

/** The queries of a user that an event makes outdated. */
export function changedBy({ type, data }: Pick<CloudEvent, 'type' | 'data'>, userId: string): Changed {
  // A notice is its user's own.
  if (type.startsWith('notices.') && 'userId' in data && data.userId !== userId) return [];
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
  let isStopped = false;
  const active = (queryKey: readonly string[]) => queries.getQueryCache().findAll({ queryKey, type: 'active' });
  const refresh = () => {
    timer = undefined;
    earliest = Date.now() + apart;
    const keys = [...waiting.values()];
    waiting.clear();
    const isAsked = (topic: string, id?: unknown) =>
      keys.some(([of, taskId]) => of === topic && (taskId === undefined || taskId === id));
    // The first page of the list brings the counters with it.
    const hasCounts = isAsked('tasks') && active(queryKeys.taskLists).some(({ state }) => pagesOf(state.data) === 1);
    const isBrought = ({ queryKey: [topic, taskId] }: Query) =>
      (topic === 'task-counts' && hasCounts) ||
      (WITH_TASK.has(String(topic)) && isAsked('task', taskId) && active(['task', String(taskId)]).length > 0);
    for (const queryKey of keys) {
      // A long list says that it is outdated instead of asking for all of its pages.
      const predicate = (query: Query) => !isLong(query.state.data) && !isBrought(query);
      void queries.invalidateQueries({ queryKey, refetchType: 'none' });
      void queries.refetchQueries({ queryKey, predicate, type: 'active' });
    }
  };
  return {
    add(key: readonly string[]) {
      if (isStopped) return;
      waiting.set(key.join(' '), key);
      timer ??= setTimeout(refresh, Math.max(TOGETHER_MS, earliest - Date.now()));
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** Has the pages load again what has changed. */
export function changes(queries: QueryClient) {
  const pages = collector(queries, 0);
  const lists = collector(queries, LISTS_APART_MS);
  const isOpen = ([topic, id]: readonly string[]) =>
    topic === 'task' &&
    id !== undefined &&
    queries.getQueryCache().findAll({ queryKey: queryKeys.taskIn(id), type: 'active' }).length > 0;
  const add = (key: readonly string[]) => (LISTS.has(key[0] ?? '') ? lists : pages).add(key);
  return {
    mark(changed: Changed) {
      // The page of a task gets the counters with it.
      const hasCounts = changed.some(isOpen);
      for (const key of changed) if (!(hasCounts && key[0] === 'task-counts')) add(key);
    },
    /**
     * The events from now on are heard. What was asked for before may lack earlier ones, and loads again: once, and an answer that is
     * still on its way when it has come. What is asked for from now on has them.
     */
    markOlder() {
      for (const query of queries.getQueryCache().getAll()) {
        const [topic] = query.queryKey as readonly string[];
        if (topic === undefined || !TOPICS.has(topic)) continue;
        const again = () => add([topic]);
        if (query.state.fetchStatus === 'idle') again();
        else void query.promise?.then(again, () => undefined);
      }
    },
    stop() {
      pages.stop();
      lists.stop();
    },
  };
}
