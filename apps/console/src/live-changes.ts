import type { Query, QueryClient } from '@tanstack/react-query';
import type { CloudEvent } from '#client';
import { rememberAsking, wasAskedAfter } from './freshness';
import { joinReads } from './joined-reads';
import { isLong, pagesOf } from './list-pages';
import { queryKeys } from './query-keys';

/** What happens together is asked for once. */
const TOGETHER_MS = 200;
/** Lists are asked for this far apart in a burst of events; a single event still shows at once. */
const LISTS_APART_MS = 3_000;
const LISTS = new Set(['tasks', 'task-counts', 'deliveries', 'notices']);

/** What of the pages changes with events of a context. */
const CHANGED_BY: Record<string, readonly string[]> = {
  'case-intake': ['tasks', 'task-counts', 'case', 'deliveries', 'approval', 'offers', 'report-versions'],
  directory: ['absences'],
  invoicing: ['invoices', 'offers', 'approval', 'own-payment', 'task', 'timeline'],
  'inspection-reports': ['reports', 'report', 'report-versions', 'report-templates', 'report-mark'],
  notices: ['notices'],
  'scalepoint-settings': ['settings', 'assignment-rules'],
  'scalepoint-gateway': ['connections', 'deliveries', 'task-counts'],
  'policyholder-messages': ['policyholder-messages', 'opt-outs', 'task', 'timeline'],
  'policyholder-page': ['task', 'timeline'],
  subcontracting: ['subcontracts', 'subcontractors', 'task', 'timeline', 'files'],
  subscription: ['subscription', 'charges', 'navigation'],
  tokens: ['tokens', 'insurers', 'connections'],
  users: ['users', 'me'],
  visits: ['visits', 'calendar-feeds'],
};
/** Documents move with a task that gets another case. */
const CASE_CHANGED = /^case-intake\.(?:case-tasks-changed|task-case-)/;
const OF_CASE = ['invoices', 'own-payment'];
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
  const names = CHANGED_BY[type.slice(0, type.indexOf('.'))] ?? [];
  const changed = [...names, ...(CASE_CHANGED.test(type) ? OF_CASE : [])].map((name) => [name]);
  const { taskId } = data as { readonly taskId?: unknown };
  if (typeof taskId !== 'string' || !type.startsWith('case-intake.')) return changed;
  return [...changed, ...OF_TASK.map((name) => [name, taskId])];
}

interface Outdated {
  readonly key: readonly string[];
  /** When its last event was heard. */
  readonly at: number;
  /** Whether that was an event, and not the stream being opened. */
  readonly isEvent: boolean;
}

/** The queries with a key that events made outdated, and that do not get what is new otherwise. */
function isStillOutdated({ key: [topic, id], at }: Outdated, query: Query): boolean {
  const [of, taskId] = query.queryKey;
  return of === topic && (id === undefined || taskId === id) && !wasAskedAfter(query, at);
}

/** Has outdated queries load again: all that are due with one request. */
function refreshAll(queries: QueryClient, due: readonly Outdated[]): void {
  const cache = queries.getQueryCache();
  const outdated = cache.findAll({ predicate: (query) => due.some((one) => isStillOutdated(one, query)) });
  const shown = outdated.filter((query) => query.isActive());
  // The first page of the list brings the counters with it, and so does the page of a task, with its files and its timeline.
  const hasCounts = shown.some(
    ({ queryKey: [topic], state }) => topic === 'task' || (topic === 'tasks' && pagesOf(state.data) === 1),
  );
  const isBrought = ({ queryKey: [topic, taskId] }: Query) =>
    (topic === 'task-counts' && hasCounts) ||
    (WITH_TASK.has(String(topic)) && shown.some(({ queryKey: [other, id] }) => other === 'task' && id === taskId));
  for (const query of outdated) query.invalidate();
  joinReads();
  // A long list says that it is outdated instead of asking for all of its pages.
  const again = new Set(shown.filter((query) => !isLong(query.state.data) && !isBrought(query)));
  void queries.refetchQueries({ predicate: (query) => again.has(query) });
}

/** Has the pages load again what has changed. */
export function changes(queries: QueryClient) {
  const waiting = new Map<string, Outdated>();
  const forget = rememberAsking(queries);
  let timer: { readonly id: ReturnType<typeof setTimeout>; readonly at: number } | undefined;
  let listsFrom = 0;
  let isStopped = false;
  const isOfList = ({ key: [topic] }: Outdated) => LISTS.has(topic ?? '');
  const isOpen = ({ key: [topic, id] }: Outdated) =>
    topic === 'task' &&
    id !== undefined &&
    queries.getQueryCache().findAll({ queryKey: queryKeys.taskIn(id), type: 'active' }).length > 0;
  const wake = (at: number) => {
    if (timer && timer.at <= at) return;
    clearTimeout(timer?.id);
    timer = { id: setTimeout(refresh, at - Date.now()), at };
  };
  const refresh = () => {
    timer = undefined;
    const all = [...waiting.values()];
    // The page of a task that has changed asks anyway: the list beside it comes with the same request.
    const hasLists = Date.now() >= listsFrom || all.some(isOpen);
    const due = hasLists ? all : all.filter((one) => !isOfList(one));
    for (const { key } of due) waiting.delete(key.join(' '));
    if (due.some((one) => one.isEvent && isOfList(one))) listsFrom = Date.now() + LISTS_APART_MS;
    refreshAll(queries, due);
    if (waiting.size > 0) wake(listsFrom);
  };
  const add = (key: readonly string[], isEvent: boolean) => {
    if (isStopped) return;
    const now = Date.now();
    const outdated = { key, at: now, isEvent };
    waiting.set(key.join(' '), outdated);
    wake(Math.max(now + TOGETHER_MS, isOfList(outdated) ? listsFrom : 0));
  };
  return {
    mark(changed: Changed) {
      for (const key of changed) add(key, true);
    },
    /**
     * The events from now on are heard. What was asked for before may lack earlier ones, and loads again: once, and an answer that is
     * still on its way when it has come. What is asked for from now on has them.
     */
    markOlder() {
      for (const query of queries.getQueryCache().getAll()) {
        const [topic] = query.queryKey as readonly string[];
        if (topic === undefined || !TOPICS.has(topic)) continue;
        const again = () => add([topic], false);
        if (query.state.fetchStatus === 'idle') again();
        else void query.promise?.then(again, () => undefined);
      }
    },
    stop() {
      isStopped = true;
      clearTimeout(timer?.id);
      forget();
    },
  };
}
