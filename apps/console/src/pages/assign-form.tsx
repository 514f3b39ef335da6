import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { numberOf, type Task } from './task-text';

/** Makes an employee the manager of the cases of tasks. The insurer does not hear of it. */
export function AssignForm({
  tasks,
  onCancel,
  onDone,
}: {
  readonly tasks: readonly Task[];
  readonly onCancel: () => void;
  readonly onDone: () => void;
}) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ caseManagerId: string }>();
  const assign = useMutation({
    mutationFn: async ({ caseManagerId }: { caseManagerId: string }) => {
      const { data } = await api.POST('/v1/tasks/bulk-moves', {
        body: { move: 'reassignment', caseManagerId, tasks: tasks.map(({ id }) => ({ id })) },
      });
      return data;
    },
    onSuccess: ({ refused, results }) => {
      if (refused > 0) {
        const why = results.find(({ problem }) => problem)?.problem?.detail ?? '';
        message.warning(word('someNotMoved').replace('{count}', String(refused)).replace('{why}', why));
      } else message.success(word('saved'));
      onDone();
    },
    onSettled: () => {
      for (const queryKey of [queryKeys.cases, queryKeys.taskLists]) void queries.invalidateQueries({ queryKey });
    },
  });
  const [only] = tasks;
  return (
    <Modal
      open
      title={
        tasks.length === 1 && only ? `${word('assign')}: ${numberOf(only)}` : `${word('assign')} (${tasks.length})`
      }
      okText={word('assign')}
      cancelText={word('cancel')}
      confirmLoading={assign.isPending}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <Form form={form} layout="vertical" onFinish={(values) => assign.mutate(values)}>
        <Form.Item name="caseManagerId" label={word('caseManagerId')} rules={[{ required: true }]}>
          <DirectorySelect kind="employees" label={word('caseManagerId')} />
        </Form.Item>
        {assign.error && <Problem error={assign.error} />}
      </Form>
    </Modal>
  );
}
