import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Input, Popconfirm } from 'antd';
import { useId, useState } from 'react';
import { type components, ifMatch } from '#client';
import { Conflict, isStale } from '../conflict';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { PageTitle, SectionTitle } from '../page-title';
import { Nothing } from '../nothing';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSeen } from '../section';
import { useMe, useSession } from '../session';
import { Absences } from './absences';

type User = components['schemas']['UserResponse'];
type MenuPoint = components['schemas']['MenuPoint'];

export default function Users() {
  const { api, word } = useSession();
  const may = useMe()?.permissions ?? [];
  const mayManage = may.includes('users:manage');
  const isOn = useIsActivated();
  const maySeeAbsences = may.includes('tasks:manage') && isOn;
  const users = useInfiniteQuery({
    queryKey: queryKeys.users,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const query = { limit: 100, ...(pageParam && { cursor: pageParam }) };
      return (await api.GET('/v1/users', { params: { query } })).data;
    },
    getNextPageParam: ({ next }) => next,
  });
  return (
    <>
      <PageTitle>{word('users')}</PageTitle>
      <Loaded query={users}>
        {({ pages }) => (
          <DataTable
            rowKey="id"
            locale={{ emptyText: <Nothing>{word('noUsersYet')}</Nothing> }}
            // A scroll area without rows has no focusable content, which fails the accessibility check.
            scroll={pages[0]?.items.length ? { x: true } : {}}
            dataSource={pages.flatMap(({ items }) => [...items])}
            columns={[
              { title: word('name'), dataIndex: 'name' },
              { title: word('email'), render: (_, user) => user.email ?? '–' },
              { title: word('scalepointUsername'), render: (_, user) => <Username key={user.id} user={user} /> },
              { title: word('sessions'), render: (_, user) => <EndSessions user={user} /> },
            ]}
          />
        )}
      </Loaded>
      <Flex gap={12} className="below">
        {users.hasNextPage && (
          <Button loading={users.isFetchingNextPage} onClick={() => void users.fetchNextPage()}>
            {word('more')}
          </Button>
        )}
        {mayManage && <EndSessions user={null} />}
      </Flex>
      {maySeeAbsences && <AbsenceSection />}
    </>
  );
}

/** Whether the company has the module: while it is off, its menu has no tasks. */
function useIsActivated(): boolean {
  const points = useQueryClient().getQueryData<readonly MenuPoint[]>(queryKeys.navigation);
  return points === undefined || points.some(({ id }) => id === 'scalepoint-overview');
}

/** Who is away and who covers, for the office that looks for it where the users are; loaded when it is in view. */
function AbsenceSection() {
  const { word } = useSession();
  const { ref, isSeen } = useSeen<HTMLElement>();
  const id = useId();
  return (
    <section ref={ref} className="users-absences" aria-labelledby={id}>
      <SectionTitle id={id}>{word('absences')}</SectionTitle>
      {isSeen && <Absences />}
    </section>
  );
}

/** Ends all sessions of a user, or of all users of the company if `user` is null. */
function EndSessions({ user }: { readonly user: User | null }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const end = useMutation({
    mutationFn: () =>
      user
        ? api.POST('/v1/users/{id}/sign-out', { params: { path: { id: user.id } } })
        : api.POST('/v1/users/sign-out'),
    onSuccess: () => message.success(word('sessionsEnded')),
  });
  const label = word(user ? 'endSessions' : 'endAllSessions');
  return (
    <Flex vertical gap={4} align="start">
      <Popconfirm
        title={word(user ? 'endSessionsConfirm' : 'endAllSessionsConfirm')}
        okText={label}
        cancelText={word('cancel')}
        onConfirm={() => end.mutate()}
      >
        <Button aria-label={user ? `${label}: ${user.name}` : label} loading={end.isPending}>
          {label}
        </Button>
      </Popconfirm>
      {end.error && <Problem error={end.error} />}
    </Flex>
  );
}

function Username({ user: latest }: { readonly user: User }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  // A copy, so that another user's save does not overwrite the form; the conflict is shown on save.
  const [user, setUser] = useState(latest);
  const [name, setName] = useState(user.scalepointUsername ?? '');
  const isChanged = name.trim() !== (user.scalepointUsername ?? '');
  const follow = (now: User) => {
    setUser(now);
    setName(now.scalepointUsername ?? '');
  };
  if (latest.version > user.version && !isChanged) follow(latest);
  const save = useMutation({
    mutationFn: (known: User) =>
      api.PUT('/v1/users/{id}/scalepoint-username', {
        params: { path: { id: user.id }, header: ifMatch(known) },
        body: { scalepointUsername: name.trim() || null },
      }),
    onSuccess: ({ data }) => {
      follow(data);
      message.success(word('saved'));
      void queries.invalidateQueries({ queryKey: queryKeys.me });
      return queries.invalidateQueries({ queryKey: queryKeys.users });
    },
  });
  return (
    <Flex vertical gap={4}>
      <Flex gap={8}>
        <Input
          aria-label={`${word('scalepointUsername')}: ${user.name}`}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={() => isChanged && save.mutate(user)}
          className="username-field"
        />
        <Button disabled={!isChanged} loading={save.isPending} onClick={() => save.mutate(user)}>
          {word('save')}
        </Button>
      </Flex>
      {isStale(save.error) ? (
        <Conflict<User>
          entity="users.user"
          entityId={user.id}
          fields={[
            {
              name: 'scalepointUsername',
              label: word('scalepointUsername'),
              show: (value) => (typeof value === 'string' ? value : '–'),
            },
          ]}
          started={user}
          mine={{ scalepointUsername: name.trim() || null }}
          load={async () => {
            for await (const one of api.items('/v1/users', { params: { query: { limit: 200 } } })) {
              if (one.id === user.id) return one;
            }
            return user;
          }}
          onKeepMine={(now) => save.mutate(now)}
          onTakeTheirs={() => {
            follow(latest);
            save.reset();
          }}
        />
      ) : (
        save.error && <Problem error={save.error} />
      )}
    </Flex>
  );
}
