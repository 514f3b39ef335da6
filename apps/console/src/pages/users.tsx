import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Flex, Input, Table, Typography } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { Loaded, Problem } from '../parts';
import { useSession } from '../session';

type User = components['schemas']['UserResponse'];

export default function Users() {
  const { api, word } = useSession();
  const users = useQuery({
    queryKey: ['users'],
    queryFn: async () => (await api.GET('/v1/users', { params: { query: { limit: 200 } } })).data.items,
  });
  return (
    <>
      <Typography.Title level={1} style={{ fontSize: 22 }}>
        {word('users')}
      </Typography.Title>
      <Loaded query={users}>
        {(items) => (
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            scroll={{ x: 'max-content' }}
            dataSource={[...items]}
            columns={[
              { title: word('name'), dataIndex: 'name' },
              { title: word('email'), render: (_, user) => user.email ?? '–' },
              { title: word('scalepointUsername'), render: (_, user) => <Username key={user.version} user={user} /> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

function Username({ user }: { readonly user: User }) {
  const { api, word } = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [name, setName] = useState(user.scalepointUsername ?? '');
  const save = useMutation({
    mutationFn: () =>
      api.PUT('/v1/users/{id}/scalepoint-username', {
        params: { path: { id: user.id }, header: ifMatch(user) },
        body: { scalepointUsername: name.trim() || null },
      }),
    onSuccess: () => {
      void message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: ['users'] });
    },
  });
  const isChanged = name.trim() !== (user.scalepointUsername ?? '');
  return (
    <Flex vertical gap={4}>
      <Flex gap={8}>
        <Input
          aria-label={`${word('scalepointUsername')}: ${user.name}`}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={() => isChanged && save.mutate()}
          style={{ width: 260 }}
        />
        <Button disabled={!isChanged} loading={save.isPending} onClick={() => save.mutate()}>
          {word('save')}
        </Button>
      </Flex>
      {save.error && <Problem error={save.error} />}
    </Flex>
  );
}
