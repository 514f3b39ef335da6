import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Checkbox, Flex, Form, Input, Select } from 'antd';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { queryKeys } from '../query-keys';
import { KIND_WORDS } from '../reports/report-list';
import { useSession } from '../session';
import { SectionFields } from './template-sections';

type Template = components['schemas']['TemplateResponse'];
type Values = components['schemas']['TemplateRequest'] & { readonly hasAgreement: boolean };

/** Edits a template of the company. */
export function TemplateForm({ template, onClose }: { readonly template: Template; readonly onClose: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const hasAgreement = Form.useWatch('hasAgreement', form);
  const save = useMutation({
    mutationFn: ({ hasAgreement: isSigned, ...values }: Values) =>
      api.PUT('/v1/report-templates/{id}', {
        params: { path: { id: template.id }, header: ifMatch(template) },
        body: { ...values, sections: values.sections.map(withDefaults), agreement: isSigned ? values.agreement : null },
      }),
    onSuccess: async () => {
      message.success(word('saved'));
      await queries.invalidateQueries({ queryKey: queryKeys.reportTemplates });
      onClose();
    },
  });
  const { name, kind, damageTypes, asksRooms, measures, sections, agreement } = template;
  const initial = { name, kind, damageTypes, asksRooms, measures, sections };
  const slip = agreement ?? { title: 'Aftaleseddel', text: '', mandatory: false };
  return (
    <Card title={name}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...initial, agreement: slip, hasAgreement: agreement !== null }}
        onFinish={(values) => save.mutate(values)}
      >
        <div className="report-fields">
          <Form.Item name="name" label={word('templateName')} rules={[{ required: true, max: 100 }]}>
            <Input />
          </Form.Item>
          <Form.Item name="kind" label={word('kind')}>
            <Select
              options={(['inspection', 'drying-log', 'finish'] as const).map((value) => ({
                value,
                label: word(KIND_WORDS[value]),
              }))}
            />
          </Form.Item>
        </div>
        <Form.Item name="damageTypes" label={word('damageWords')}>
          <Select mode="tags" open={false} tokenSeparators={[',']} suffixIcon={null} />
        </Form.Item>
        <Flex gap={16} wrap>
          <Form.Item name="asksRooms" valuePropName="checked">
            <Checkbox>{word('asksRooms')}</Checkbox>
          </Form.Item>
          <Form.Item name="measures" valuePropName="checked">
            <Checkbox>{word('measuresMoisture')}</Checkbox>
          </Form.Item>
          <Form.Item name="hasAgreement" valuePropName="checked">
            <Checkbox>{word('withAgreement')}</Checkbox>
          </Form.Item>
        </Flex>
        <SectionFields />
        <div hidden={!hasAgreement}>
          <Form.Item name={['agreement', 'title']} label={word('agreementTitle')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name={['agreement', 'text']}
            label={word('agreementText')}
            rules={[{ required: hasAgreement, max: 4000 }]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} />
          </Form.Item>
          <Form.Item name={['agreement', 'mandatory']} valuePropName="checked">
            <Checkbox>{word('agreementMandatory')}</Checkbox>
          </Form.Item>
        </div>
        <FormProblem form={form} error={save.error} />
        <Flex gap={8}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {word('save')}
          </Button>
          <Button onClick={onClose}>{word('cancel')}</Button>
        </Flex>
      </Form>
    </Card>
  );
}

/** What the form leaves out of a question that was added. */
function withDefaults(section: Values['sections'][number]): Values['sections'][number] {
  const { title, perRoom = false, questions } = section;
  return {
    ...{ title, perRoom },
    questions: questions.map(({ id, label, kind, mandatory = false, options = [], unit }) => ({
      ...{ id: id ?? crypto.randomUUID(), label, kind, mandatory },
      ...{ options: kind === 'choice' ? options : [], unit: (kind === 'number' && unit) || null },
    })),
  };
}
