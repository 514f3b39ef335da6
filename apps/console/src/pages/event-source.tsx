import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Descriptions, Flex, Form, Input, Switch, Typography } from 'antd';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { time } from '../formats';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

type Source = components['schemas']['EventSourceResponse'];

interface Values {
  readonly tenant: string;
  readonly active: boolean;
}

/** Where Scalepoint's events are fetched from, and how that goes. */
export function EventSource() {
  const { api, word } = useSession();
  const source = useQuery({
    queryKey: queryKeys.eventSource,
    queryFn: async () => (await api.GET('/v1/event-source')).data,
  });
  return (
    <Card size="small" title={word('eventSource')}>
      <Loaded query={source}>{(known) => <SourceForm key={known.version} known={known} />}</Loaded>
    </Card>
  );
}

function SourceForm({ known }: { readonly known: Source }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: ({ tenant, active }: Values) =>
      api.PUT('/v1/event-source', { params: { header: ifMatch(known) }, body: { tenant: tenant.trim(), active } }),
    onSuccess: () => {
      message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: queryKeys.eventSource });
    },
  });
  const failure = known.lastError;
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ tenant: known.tenant ?? '', active: known.active }}
      onFinish={(values) => save.mutate(values)}
    >
      <Typography.Paragraph type="secondary">{word('eventSourceHelp')}</Typography.Paragraph>
      <Flex gap={16} wrap align="flex-end">
        <Form.Item name="tenant" label={word('tenant')} rules={[{ required: true, whitespace: true }]}>
          <Input autoComplete="off" maxLength={100} className="narrow-field" />
        </Form.Item>
        <Form.Item name="active" label={word('eventSourceActive')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item>
          <Button htmlType="submit" loading={save.isPending}>
            {word('save')}
          </Button>
        </Form.Item>
      </Flex>
      <FormProblem form={form} error={save.error} />
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'read', label: word('lastRead'), children: time(known.lastReadAt) },
          {
            key: 'error',
            label: word('lastError'),
            children: failure ? `${time(known.lastErrorAt)} ${failure.detail}` : '–',
          },
        ]}
      />
    </Form>
  );
}
