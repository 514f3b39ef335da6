import { Badge, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { lazyPart } from '../lazy-part';
import { PageTitle } from '../page-title';
import { useCounts } from '../parts';
import { useSession } from '../session';
import { Tasks } from './tasks';

const Inbox = lazyPart(() => import('./inbox').then((file) => file.Inbox));

export default function Overview() {
  const { word } = useSession();
  const counts = useCounts();
  const [query, setQuery] = useSearchParams();
  return (
    <>
      <PageTitle>{word('tasksHeading')}</PageTitle>
      <Tabs
        activeKey={query.get('tab') ?? 'tasks'}
        onChange={(tab) =>
          setQuery((before) => {
            const after = new URLSearchParams(before);
            after.set('tab', tab);
            return after;
          })
        }
        destroyOnHidden
        size="small"
        tabBarGutter={16}
        items={[
          { key: 'tasks', label: word('tasks'), children: <Tasks /> },
          {
            key: 'inbox',
            label: (
              <Badge count={counts.data?.failedDeliveries ?? 0} size="small" offset={[10, 0]}>
                {word('inbox')}
              </Badge>
            ),
            children: <Inbox />,
          },
        ]}
      />
    </>
  );
}
