import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, Select, Typography } from 'antd';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { inLanguage } from '../formats';
import { templateKinds } from '../labels';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';

type Templates = components['schemas']['TextTemplatesResponse'];
type Values = Pick<Templates, 'templates'>;

/** The texts that the office writes to insurers again and again. */
export function TextTemplates() {
  const { api } = useSession();
  const templates = useQuery({
    queryKey: queryKeys.textTemplates,
    queryFn: async () => (await api.GET('/v1/text-templates')).data,
  });
  return <Loaded query={templates}>{(known) => <TemplatesForm key={known.version} known={known} />}</Loaded>;
}

function TemplatesForm({ known }: { readonly known: Templates }) {
  const { api, word, language } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const mayChange = useMe()?.permissions.includes('settings:manage') ?? false;
  const [form] = Form.useForm<Values>();
  const insurers = useQuery({
    queryKey: queryKeys.insurers,
    queryFn: async () => (await api.GET('/v1/insurers')).data.items,
  });
  const save = useMutation({
    mutationFn: ({ templates }: Values) =>
      api.PUT('/v1/text-templates', {
        params: { header: ifMatch(known) },
        body: { templates: templates.map((one) => ({ ...one, insurerId: one.insurerId ?? null })) },
      }),
    onSuccess: () => {
      message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: queryKeys.textTemplates });
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={known}
      disabled={!mayChange}
      onFinish={(values) => save.mutate(values)}
    >
      <Typography.Paragraph>{word('textTemplatesHelp')}</Typography.Paragraph>
      <Form.List name="templates">
        {(fields, { add, remove }) => (
          <Flex vertical gap={12}>
            {fields.length === 0 && <Typography.Text type="secondary">{word('noTemplatesYet')}</Typography.Text>}
            {fields.map(({ key, name }) => (
              <Card key={key} size="small">
                <Flex gap={12} wrap>
                  <Form.Item name={[name, 'kind']} label={word('kind')} rules={[{ required: true }]}>
                    <Select
                      className="select-field"
                      options={Object.keys(templateKinds).map((value) => ({
                        value,
                        label: inLanguage(templateKinds[value], language, value),
                      }))}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'title']}
                    label={word('title')}
                    rules={[{ required: true, max: 100 }]}
                    className="growing-field"
                  >
                    <Input />
                  </Form.Item>
                  <Form.Item name={[name, 'insurerId']} label={word('insurer')}>
                    <Select
                      allowClear={{ label: word('clear') }}
                      className="select-field"
                      placeholder={word('allInsurers')}
                      options={(insurers.data ?? []).map(({ id, name: label }) => ({ value: id, label }))}
                    />
                  </Form.Item>
                </Flex>
                <Form.Item name={[name, 'text']} label={word('text')} rules={[{ required: true, max: 1000 }]}>
                  <Input.TextArea rows={2} />
                </Form.Item>
                <Button size="small" danger onClick={() => remove(name)}>
                  {word('delete')}
                </Button>
              </Card>
            ))}
            <FormProblem form={form} error={save.error} />
            <Flex gap={8}>
              <Button onClick={() => add({ kind: 'rejection', insurerId: null })}>{word('addTemplate')}</Button>
              <Button type="primary" htmlType="submit" loading={save.isPending}>
                {word('save')}
              </Button>
            </Flex>
          </Flex>
        )}
      </Form.List>
    </Form>
  );
}
