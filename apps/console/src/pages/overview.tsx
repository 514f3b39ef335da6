import { useSearchParams } from 'react-router';
import { CountBadge } from '../count-badge';
import { lazyPart } from '../lazy-part';
import { PageTabs } from '../page-tabs';
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
      <PageTabs
        label={word('tasksHeading')}
        opened={query.get('tab') === 'inbox' ? 'inbox' : 'tasks'}
        onOpen={(tab) =>
          setQuery((before) => {
            const after = new URLSearchParams(before);
            after.set('tab', tab);
            return after;
          })
        }
        tabs={[
          { key: 'tasks', label: word('tasks'), children: <Tasks /> },
          {
            key: 'inbox',
            label: <CountBadge count={counts.data?.failedDeliveries ?? 0}>{word('inbox')}</CountBadge>,
            children: <Inbox />,
          },
        ]}
      />
    </>
  );
}
