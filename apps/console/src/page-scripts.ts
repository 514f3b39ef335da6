import { taskPage, taskTable } from './list-scripts';

/** The scripts of the pages: a page is loaded when it is opened, and beside the frame when the console opens on it. */
export const pageScripts = {
  calendar: () => import('./pages/calendar'),
  caseSettings: () => import('./pages/case-settings'),
  getStarted: () => import('./pages/get-started'),
  integrations: () => import('./pages/integrations'),
  keyFigures: () => import('./pages/key-figures'),
  notices: () => import('./pages/notices'),
  overview: () => {
    if (hasColumns()) void taskTable().catch(() => undefined);
    return import('./pages/overview');
  },
  report: () => import('./pages/report'),
  scalepointSettings: () => import('./pages/scalepoint-settings'),
  task: taskPage,
  users: () => import('./pages/users'),
};

/** As the list decides between a table and the cards of a phone. */
const hasColumns = () => window.matchMedia('(min-width: 576px)').matches;

const AT: readonly (readonly [address: RegExp, page: keyof typeof pageScripts])[] = [
  [/^\/key-figures$|^\/?$/, 'keyFigures'],
  [/^\/calendar$/, 'calendar'],
  [/^\/scalepoint$/, 'overview'],
  [/^\/scalepoint\/[^/]+$/, 'task'],
  [/^\/scalepoint\/[^/]+\/reports\//, 'report'],
];

/** Begins to load the page at an address, where it is one that people often open first. */
export function loadPageAt(pathname: string): void {
  const page = AT.find(([address]) => address.test(pathname))?.[1];
  // The page itself asks again and says so if it fails.
  if (page) void pageScripts[page]().catch(() => undefined);
}
