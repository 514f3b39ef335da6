import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Modal, Typography } from 'antd';
import type { components } from '#client';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { Problem } from '../parts';
import { useSession } from '../session';

type Employee = Pick<components['schemas']['EntryResponse'], 'id' | 'name'>;

/** All open tasks of an employee get another case manager, 200 at a time. */
export function HandOverForm({ from, onDone }: { readonly from: Employee; readonly onDone: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ toEmployeeId: string }>();
  const handOver = useMutation({
    mutationFn: async ({ toEmployeeId }: { toEmployeeId: string }) => {
      for (let moved = 0; ;) {
        const { data } = await api.POST('/v1/tasks/handovers', { body: { fromEmployeeId: from.id, toEmployeeId } });
        moved += data.moved;
        if (!data.more) return { moved, refused: data.refused, why: data.results.find((one) => one.problem)?.problem };
      }
    },
    onSuccess: ({ moved, refused, why }) => {
      message.success(word('handedOver').replace('{count}', String(moved)));
      if (refused > 0) {
        const text = word('someNotMoved').replace('{count}', String(refused));
        message.warning(text.replace('{why}', why?.detail ?? ''));
      }
      onDone();
    },
    onSettled: () => {
      for (const queryKey of [['case'], ['tasks']]) void queries.invalidateQueries({ queryKey });
    },
  });
  return (
    <Modal
      open
      title={`${word('handOver')}: ${from.name}`}
      okText={word('handOver')}
      cancelText={word('cancel')}
      confirmLoading={handOver.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form form={form} layout="vertical" onFinish={(values) => handOver.mutate(values)}>
        <Typography.Paragraph>{word('handOverHelp').replace('{name}', from.name)}</Typography.Paragraph>
        <Form.Item name="toEmployeeId" label={word('caseManagerId')} rules={[{ required: true }]}>
          <DirectorySelect kind="employees" label={word('caseManagerId')} />
        </Form.Item>
        {handOver.error && <Problem error={handOver.error} />}
      </Form>
    </Modal>
  );
}
