import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Modal, Select, Typography } from 'antd';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { useSession } from '../session';

type Insurer = components['schemas']['InsurerResponse'];

interface Values {
  readonly insurerId: string;
}

/** Asks into which insurer one is merged, and says what happens, because it cannot be undone. */
export function MergeInsurer({
  insurer,
  others,
  onDone,
}: {
  readonly insurer: Insurer;
  readonly others: readonly Insurer[];
  readonly onDone: () => void;
}) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const merge = useMutation({
    mutationFn: ({ insurerId }: Values) =>
      api.POST('/v1/insurers/{id}/merging', {
        params: { path: { id: insurer.id }, header: ifMatch(insurer) },
        body: { insurerId },
      }),
    onSuccess: async () => {
      message.success(word('saved'));
      // Tasks, tokens, connections and templates name the insurer too.
      await queries.invalidateQueries();
      onDone();
    },
  });
  const named = (text: string) => text.replace('{name}', insurer.name);
  return (
    <Modal
      open
      title={named(word('mergeInsurerTitle'))}
      okText={word('mergeInsurer')}
      okButtonProps={{ danger: true }}
      cancelText={word('cancel')}
      confirmLoading={merge.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form form={form} layout="vertical" onFinish={(values) => merge.mutate(values)}>
        <Typography.Paragraph>{named(word('mergeInsurerHelp'))}</Typography.Paragraph>
        <Typography.Paragraph>{word('mergeInsurerTokens')}</Typography.Paragraph>
        <Form.Item name="insurerId" label={word('mergeInsurerInto')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Alert type="warning" showIcon title={word('mergeInsurerFinal')} style={{ marginBottom: 12 }} />
        <FormProblem form={form} error={merge.error} />
      </Form>
    </Modal>
  );
}
