import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { components } from '#client';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { useTaskChanged } from './task-moves';

type Task = Pick<components['schemas']['TaskDetailResponse'], 'id' | 'status'>;
type Report = components['schemas']['ErasureResponse'];

/** The work has ended, so nothing needs the data any more. The API enforces the rule. */
const ERASABLE = new Set<Task['status']>(['waiting', 'rejected', 'invoiced', 'closed', 'cancelled']);

/** Erases what is stored about the person of a task, after it has been shown what goes and what has to stay. */
export function ErasePerson({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const changed = useTaskChanged();
  const [isAsking, setIsAsking] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const mayErase = useMe()?.permissions.includes('users:manage') ?? false;
  const request = (reason: string, dryRun: boolean) =>
    api.POST('/v1/personal-data/erasures', { body: { taskIds: [task.id], debtorIds: [], reason, dryRun } });
  const report = useQuery({
    queryKey: queryKeys.erasure(task.id, task.status),
    // The dry run stores nothing, so its reason is of no account.
    queryFn: async () => (await request('dry run', true)).data,
    enabled: isAsking,
  });
  const erase = useMutation({
    mutationFn: ({ reason }: { reason: string }) => request(reason, false),
    onSuccess: () => {
      setIsAsking(false);
      return changed(task.id);
    },
  });
  if (!mayErase || !ERASABLE.has(task.status)) return null;
  return (
    <>
      <Button danger onClick={() => setIsAsking(true)}>
        {word('erasePerson')}
      </Button>
      <Modal
        open={isAsking}
        destroyOnHidden
        title={word('erasePersonTitle')}
        okText={word('erasePerson')}
        okButtonProps={{ danger: true, disabled: !report.data }}
        cancelText={word('cancel')}
        confirmLoading={erase.isPending}
        onOk={() => form.submit()}
        onCancel={() => {
          erase.reset();
          setIsAsking(false);
        }}
      >
        <p>{word('erasePersonHelp')}</p>
        <Loaded query={report}>{(known) => <ErasureReport report={known} />}</Loaded>
        <Form form={form} layout="vertical" onFinish={(values) => erase.mutate(values)}>
          <Form.Item name="reason" label={word('erasePersonReason')} rules={[{ required: true }]}>
            <Input maxLength={500} />
          </Form.Item>
        </Form>
        {erase.error && <Problem error={erase.error} />}
      </Modal>
    </>
  );
}

function ErasureReport({ report: { erased, kept } }: { readonly report: Report }) {
  const { word } = useSession();
  const total = erased.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        {word('erasedReport')}: {word('records').replace('{count}', String(total))}
      </p>
      {kept.length > 0 && (
        <>
          <p>{word('keptReport')}:</p>
          <ul>
            {kept.map(({ what, detail }) => (
              <li key={what + detail}>{detail}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
