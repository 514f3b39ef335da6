import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Input, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { type components, ifMatch } from '#client';
import { Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

type Views = components['schemas']['SavedViewsResponse'];

/** The user's saved filters of the list, in the server: the same in every browser. */
export function SavedViewList() {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const [address] = useSearchParams();
  const [form] = Form.useForm<{ name: string }>();
  const saved = useQuery({
    queryKey: queryKeys.savedViews,
    queryFn: async () => (await api.GET('/v1/me/saved-views')).data,
    staleTime: 300_000,
  });
  const change = useMutation({
    mutationFn: async ({ views, version }: Pick<Views, 'views' | 'version'>) => {
      const given = { params: { header: ifMatch({ version }) }, body: { views: [...views] } };
      return (await api.PUT('/v1/me/saved-views', given)).data;
    },
    onSuccess: (views) => {
      queries.setQueryData(['saved-views'], views);
      form.resetFields();
    },
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.savedViews }),
  });
  const { views = [], version = 0 } = saved.data ?? {};
  const query = viewOf(address);
  return (
    <Flex vertical gap={8} style={{ width: 280 }}>
      {views.length === 0 && <Typography.Text type="secondary">{word('noSavedViews')}</Typography.Text>}
      {views.map((view) => (
        <Flex key={view.name} justify="space-between" align="center" gap={8}>
          <Link to={`/scalepoint?${view.query}`} aria-current={view.query === query ? 'true' : undefined}>
            {view.name}
          </Link>
          <Button
            size="small"
            type="text"
            aria-label={word('deleteView').replace('{name}', view.name)}
            disabled={change.isPending}
            onClick={() => change.mutate({ views: views.filter((one) => one !== view), version })}
          >
            ✕
          </Button>
        </Flex>
      ))}
      {query !== '' && (
        <Form
          form={form}
          layout="vertical"
          onFinish={({ name }) => change.mutate({ views: [...views, { name: name.trim(), query }], version })}
        >
          <Form.Item name="name" label={word('saveViewAs')} rules={[{ required: true, whitespace: true, max: 60 }]}>
            <Input autoComplete="off" />
          </Form.Item>
          <Button htmlType="submit" loading={change.isPending}>
            {word('saveView')}
          </Button>
        </Form>
      )}
      {change.error && <Problem error={change.error} />}
    </Flex>
  );
}

/** Filters and order of the list, without the chosen task and without a search text, which may name a person. */
function viewOf(address: URLSearchParams): string {
  const view = new URLSearchParams(address);
  for (const name of ['task', 'tab', 'q']) view.delete(name);
  return view.toString();
}
