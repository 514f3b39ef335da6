import {
  ApiOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ClockCircleOutlined,
  DisconnectOutlined,
  InboxOutlined,
  ProfileOutlined,
  RocketOutlined,
  SettingOutlined,
  TeamOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { components } from '#client';
import { count } from './formats';
import { useCounts } from './parts';
import { useSession } from './session';
import type { Word } from './words';

type Counts = components['schemas']['TaskCountsResponse'];
type MenuPoint = components['schemas']['MenuPoint'];

const PART: Readonly<Record<string, Word>> = {
  Administration: 'administration',
  Sager: 'cases',
  Oversigter: 'overviews',
  Generelt: 'general',
};

const ICON: Readonly<Record<MenuPoint['id'], ReactNode>> = {
  'key-figures': <BarChartOutlined aria-hidden />,
  'scalepoint-overview': <ProfileOutlined aria-hidden />,
  calendar: <CalendarOutlined aria-hidden />,
  'scalepoint-settings': <SettingOutlined aria-hidden />,
  'case-settings': <CheckSquareOutlined aria-hidden />,
  'get-started': <RocketOutlined aria-hidden />,
  users: <TeamOutlined aria-hidden />,
  integrations: <ApiOutlined aria-hidden />,
};

interface WorkList {
  readonly label: Word;
  readonly counter: keyof Counts;
  /** Of the overview, with the filter that the counter counts. */
  readonly search: string;
  readonly icon: ReactNode;
  readonly isAlert: boolean;
}

/** What the office works off, each with the number that waits. */
const WORK_LISTS: readonly WorkList[] = [
  {
    label: 'newTasks',
    counter: 'new',
    search: '?status=received,needs-attention,case-opened',
    icon: <InboxOutlined aria-hidden />,
    isAlert: false,
  },
  {
    label: 'overdue',
    counter: 'overdue',
    search: '?overdue=true',
    icon: <ClockCircleOutlined aria-hidden />,
    isAlert: true,
  },
  {
    label: 'needsAttention',
    counter: 'needsAttention',
    search: '?attention=true',
    icon: <WarningOutlined aria-hidden />,
    isAlert: true,
  },
  {
    label: 'failedDeliveries',
    counter: 'failedDeliveries',
    search: '?tab=inbox&unresolved=true',
    icon: <DisconnectOutlined aria-hidden />,
    isAlert: true,
  },
];

const OVERVIEW = '/scalepoint';

interface Entry {
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: ReactNode;
}

/** The menu by job: first what is worked on, then what is set up. */
export function MainMenu({
  points,
  onChosen,
}: {
  readonly points: readonly MenuPoint[];
  readonly onChosen: () => void;
}) {
  const { word } = useSession();
  const { pathname, search } = useLocation();
  const hasTasks = points.some(({ href }) => addressOf(href) === OVERVIEW);
  const counts = useCounts(hasTasks).data;
  const lists = (hasTasks ? WORK_LISTS : []).map(({ label, counter, search: filter, icon, isAlert }) => ({
    to: OVERVIEW + filter,
    icon,
    label: <Counted label={word(label)} of={counts?.[counter]} isAlert={isAlert} />,
  }));
  const groups = new Map<string, Entry[]>(lists.length > 0 ? [[word('workLists'), lists]] : []);
  for (const { id, href, path } of points) {
    const where = path
      .slice(0, -1)
      .map((part) => word(PART[part] ?? 'general'))
      .join(' › ');
    groups.set(where, [...(groups.get(where) ?? []), { to: addressOf(href), icon: ICON[id], label: word(id) }]);
  }
  const chosen = chosenOf(
    [...groups.values()].flat().map(({ to }) => to),
    pathname,
    search,
  );
  return (
    <nav aria-label={word('menu')} className="menu">
      {[...groups].map(([where, entries]) => (
        <section key={where} aria-label={where}>
          <div className="menu-group">{where}</div>
          <ul>
            {entries.map(({ to, icon, label }) => (
              <li key={to}>
                <Link to={to} onClick={onChosen} {...(to === chosen && { 'aria-current': 'page' })}>
                  {icon}
                  <span className="menu-title">{label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** A work list is chosen by its whole address, a page by its beginning. */
export function chosenOf(keys: readonly string[], pathname: string, search: string): string {
  const shown = new URLSearchParams(search);
  for (const name of ['task', 'sort']) shown.delete(name);
  const same = keys.find((key) => {
    const [path, query] = key.split('?');
    return query !== undefined && path === pathname && new URLSearchParams(query).toString() === shown.toString();
  });
  return same ?? keys.find((key) => pathname === key || pathname.startsWith(`${key}/`)) ?? '';
}

function Counted({
  label,
  of,
  isAlert,
}: {
  readonly label: string;
  readonly of: number | undefined;
  readonly isAlert: boolean;
}) {
  return (
    <span className="menu-label">
      <span className="menu-text">{label}</span>{' '}
      {of !== undefined && of > 0 && <span className={`menu-count${isAlert ? ' is-alert' : ''}`}>{count(of)}</span>}
    </span>
  );
}

/** Of a page within the console. */
export function addressOf(href: string): string {
  return href.replace('/console', '');
}
