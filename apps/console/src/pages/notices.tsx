import '../notices.css';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Typography } from 'antd';
import { useNavigate } from 'react-router';
import { Chip } from '../chip';
import { relativeTime } from '../formats';
import { useRefresh } from '../live';
import { type Notice, noticeTarget, noticeText } from '../notice-list';
import { PageTitle } from '../page-title';
import { Nothing } from '../nothing';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { SectionTabs } from '../section-tabs';
import { useSession } from '../session';
import { NoticeSettings } from './notice-settings';

export default function Notices() {
  const { word } = useSession();
  const sections = [
    { key: 'list', label: word('notices'), children: <NoticeList /> },
    { key: 'settings', label: word('noticeSettings'), children: <NoticeSettings /> },
  ];
  return (
    <>
      <PageTitle>{word('notices')}</PageTitle>
      <SectionTabs sections={sections} label={word('notices')} />
    </>
  );
}

function NoticeList() {
  const { api, word, language } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const notices = useInfiniteQuery({
    queryKey: queryKeys.noticeList,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const query = { limit: 50, ...(pageParam && { cursor: pageParam }) };
      return (await api.GET('/v1/me/notices', { params: { query } })).data;
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: useRefresh(),
  });
  const read = useMutation({
    mutationFn: async (notice: Notice | null) => {
      if (notice === null) await api.POST('/v1/me/notices/read');
      else await api.POST('/v1/me/notices/{id}/read', { params: { path: { id: notice.id } } });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: queryKeys.notices }),
  });
  const open = (notice: Notice) => {
    if (notice.readAt === null) read.mutate(notice);
    const target = noticeTarget(notice);
    if (target !== null) void navigate(target);
  };
  return (
    <Loaded query={notices}>
      {({ pages }) => {
        const items = pages.flatMap((page) => [...page.items]);
        return (
          <Flex vertical gap={12} align="start">
            {items.some(({ readAt }) => readAt === null) && (
              <Button loading={read.isPending} onClick={() => read.mutate(null)}>
                {word('markAllRead')}
              </Button>
            )}
            {read.error && <Problem error={read.error} />}
            {items.length === 0 ? (
              <Nothing>{word('noNotices')}</Nothing>
            ) : (
              <ul className="notice-list" aria-label={word('notices')}>
                {items.map((notice) => (
                  <li key={notice.id}>
                    <div className="notice-line">
                      <Button type="link" className="notice-link" onClick={() => open(notice)}>
                        {noticeText(notice, word, language)}
                      </Button>
                      {notice.readAt === null && <Chip phase="active">{word('unread')}</Chip>}
                      <Typography.Text type="secondary">{relativeTime(notice.givenAt, language)}</Typography.Text>
                      {notice.mailOutcome === 'refused' && <Chip phase="waiting">{word('mailRefused')}</Chip>}
                      {notice.readAt === null && (
                        <Button size="small" type="text" onClick={() => read.mutate(notice)}>
                          {word('markRead')}
                        </Button>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            )}
            {notices.hasNextPage && (
              <Button loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
                {word('more')}
              </Button>
            )}
          </Flex>
        );
      }}
    </Loaded>
  );
}
