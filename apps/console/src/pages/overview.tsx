import { Badge, Tabs, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { useCounts } from '../parts';
import { useSession } from '../session';
import { Inbox } from './inbox';
import { Tasks } from './tasks';

export default function Overview() {
  const { word } = useSession();
  const counts = useCounts();
  const [query, setQuery] = useSearchParams();
  return (
    <>
      <Typography.Title level={1} style={{ fontSize: 22 }}>
        {word('tasksHeading')}
      </Typography.Title>
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
