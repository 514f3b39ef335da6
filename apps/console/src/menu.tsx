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
import { Menu, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
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
  const navigate = useNavigate();
  const hasTasks = points.some(({ href }) => addressOf(href) === OVERVIEW);
  const counts = useCounts(hasTasks).data;
  const lists = hasTasks
    ? WORK_LISTS.map(({ label, counter, search: filter, icon, isAlert }) => ({
        key: OVERVIEW + filter,
        icon,
        label: <Counted label={word(label)} of={counts?.[counter]} isAlert={isAlert} />,
      }))
    : [];
  const groups = new Map<string, MenuPoint[]>();
  for (const point of points) {
    const where = point.path
      .slice(0, -1)
      .map((part) => word(PART[part] ?? 'general'))
      .join(' › ');
    groups.set(where, [...(groups.get(where) ?? []), point]);
  }
  const items: MenuProps['items'] = [
    ...(lists.length > 0 ? [{ type: 'group' as const, key: 'lists', label: word('workLists'), children: lists }] : []),
    ...[...groups].map(([where, of]) => ({
      type: 'group' as const,
      key: where,
      label: where,
      children: of.map(({ id, href }) => ({ key: addressOf(href), icon: ICON[id], label: word(id) })),
    })),
  ];
  const keys = [...lists.map(({ key }) => key), ...points.map(({ href }) => addressOf(href))];
  return (
    <nav aria-label={word('menu')}>
      <Menu
        theme="dark"
        mode="inline"
        items={items}
        selectedKeys={[chosenOf(keys, pathname, search)]}
        onClick={({ key }) => {
          onChosen();
          void navigate(key);
        }}
      />
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
      {label}{' '}
      {of !== undefined && of > 0 && <span className={`menu-count${isAlert ? ' is-alert' : ''}`}>{count(of)}</span>}
    </span>
  );
}

/** Of a page within the console. */
export function addressOf(href: string): string {
  return href.replace('/console', '');
}
