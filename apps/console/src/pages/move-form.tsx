import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, DatePicker, Form, Input, Modal, Select, Typography } from 'antd';
import { useState } from 'react';
import type { components } from '#client';
import { DirectorySelect } from '../directory-select';
import { inLanguage, isPastDay, money, nextWorkingHour } from '../formats';
import { deadlineNames, statuses } from '../labels';
import { Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { TemplateChoice } from './template-choice';
import type { Word } from '../words';
import { DebtorCandidates } from './debtor-candidates';
import { DANGER, type Decided, LABEL, type Move, type TaskStatus, type Values } from './task-moves';

type Task = Pick<components['schemas']['TaskResponse'], 'attention' | 'caseId' | 'deadlines' | 'insurerId' | 'status'>;

const TITLE: Partial<Record<Move, Word>> = {
  rejection: 'rejectTitle',
  completion: 'completeTitle',
  closing: 'closeTitle',
  reopening: 'reopenTitle',
  'scalepoint-case': 'scalepointCaseId',
};
const OK: Partial<Record<Move, Word>> = { 'scalepoint-case': 'save' };

/** Asks what a move has to be told, or whether it is meant. It refuses when the task was moved by others meanwhile. */
export function MoveForm({
  move,
  title,
  task,
  error,
  isPending,
  isOpen = true,
  afterClose,
  onCancel,
  onDone,
}: {
  readonly move: Move;
  /** Where it does more than the move alone. */
  readonly title?: string;
  readonly task: Task;
  readonly error: unknown;
  readonly isPending: boolean;
  /** A dialog that closes before it leaves the page gives the focus back. */
  readonly isOpen?: boolean;
  readonly afterClose?: () => void;
  readonly onCancel: () => void;
  readonly onDone: (decided: Decided) => void;
}) {
  const { word, language } = useSession();
  const [form] = Form.useForm<Values>();
  const [ifStatus] = useState<TaskStatus>(task.status);
  const isWholeDay = Form.useWatch('isWholeDay', form) ?? false;
  const isStale = task.status !== ifStatus;
  const deadlines = task.deadlines.map(({ name }) => name);
  const candidates = task.attention.flatMap(({ candidates: some }) => some ?? []);
  return (
    <Modal
      open={isOpen}
      {...(afterClose && { afterClose })}
      title={title ?? word(TITLE[move] ?? LABEL[move])}
      okText={word(OK[move] ?? LABEL[move])}
      okButtonProps={{ disabled: isStale, danger: DANGER.has(move) }}
      cancelText={word('cancel')}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          deadline: deadlines[0],
          at: move === 'inspection' || move === 'postponement' ? nextWorkingHour() : undefined,
        }}
        onFinish={(values) => onDone({ to: move, values, ifStatus })}
      >
        {isStale && (
          <Alert
            type="warning"
            showIcon
            style={{ marginBottom: 12 }}
            title={word('movedMeanwhile').replace('{status}', inLanguage(statuses[task.status], language, task.status))}
          />
        )}
        {move === 'completion' && <Typography.Paragraph>{word('completeHelp')}</Typography.Paragraph>}
        {move === 'reopening' && <ReopeningHelp task={task} />}
        {move === 'closing' && <ClosingHelp caseId={task.caseId} />}
        {move === 'postponement' && (
          <Form.Item name="deadline" label={word('deadline')} rules={[{ required: true }]}>
            <Select
              options={deadlines.map((value) => ({ value, label: inLanguage(deadlineNames[value], language, value) }))}
            />
          </Form.Item>
        )}
        {(move === 'inspection' || move === 'postponement') && (
          <Form.Item
            name="at"
            label={word(move === 'inspection' ? 'inspectionAt' : 'postponeTo')}
            rules={[{ required: true }]}
          >
            {isWholeDay ? (
              <DatePicker format="DD-MM-YYYY" disabledDate={isPastDay} />
            ) : (
              <DatePicker
                showTime={{ format: 'HH:mm', minuteStep: 15 }}
                format="DD-MM-YYYY HH:mm"
                disabledDate={isPastDay}
              />
            )}
          </Form.Item>
        )}
        {move === 'postponement' && (
          <Form.Item name="isWholeDay" valuePropName="checked">
            <Checkbox>{word('endOfDay')}</Checkbox>
          </Form.Item>
        )}
        {move === 'scalepoint-case' && (
          <Form.Item
            name="scalepointCaseId"
            label={word('scalepointCaseId')}
            extra={word('scalepointCaseIdHelp')}
            rules={[{ required: true }]}
          >
            <Input />
          </Form.Item>
        )}
        {(move === 'rejection' || move === 'postponement') && (
          <>
            <TemplateChoice
              kind={move}
              insurerId={task.insurerId}
              onChoose={(reason) => form.setFieldsValue({ reason })}
            />
            <Form.Item name="reason" label={word('reason')} rules={[{ required: true }]}>
              <Input.TextArea rows={3} autoFocus={move === 'rejection'} />
            </Form.Item>
          </>
        )}
        {move === 'debtor' && (
          <Form.Item name="debtorId" label={word('caseDebtor')} rules={[{ required: true }]}>
            {candidates.length > 0 ? (
              <DebtorCandidates ids={candidates} />
            ) : (
              <DirectorySelect kind="debtors" label={word('caseDebtor')} />
            )}
          </Form.Item>
        )}
        {error ? <Problem error={error} /> : null}
      </Form>
    </Modal>
  );
}

const REOPENED: Record<string, Word> = { rejected: 'reopenRejected', closed: 'reopenClosed', cancelled: 'reopenHelp' };

/** What is taken back, and what stays. */
function ReopeningHelp({ task: { caseId, status } }: { readonly task: Task }) {
  const { word } = useSession();
  return (
    <>
      <Typography.Paragraph>{word(REOPENED[status] ?? 'reopenCompleted')}</Typography.Paragraph>
      <NamedInvoices caseId={caseId} states={['posted']} title={word('postedInvoicesStay')} />
    </>
  );
}

/** Names the invoices that could not be posted once the task is closed. */
function ClosingHelp({ caseId }: { readonly caseId: string | null }) {
  const { word } = useSession();
  return (
    <>
      <Typography.Paragraph>{word('closeHelp')}</Typography.Paragraph>
      <NamedInvoices caseId={caseId} title={word('unpostedInvoices')} />
    </>
  );
}

/** Invoices of a case in these states; without states those that can still be posted. */
function NamedInvoices({
  caseId,
  states,
  title,
}: {
  readonly caseId: string | null;
  readonly states?: readonly string[];
  readonly title: string;
}) {
  const { api } = useSession();
  const invoices = useQuery({
    queryKey: queryKeys.invoices(caseId, 'all'),
    queryFn: async () =>
      (await api.GET('/v1/invoices', { params: { query: { caseId: caseId ?? '', limit: 200 } } })).data.items,
    enabled: caseId !== null,
  });
  const named = (invoices.data ?? []).filter(({ posting }) =>
    states ? states.includes(posting?.state ?? '') : posting?.state !== 'posted' && posting?.state !== 'withdrawn',
  );
  return (
    <>
      {named.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={title}
          description={named.map(({ id, number, total }) => (
            <div key={id}>
              {number} · {money(total.amount)}
            </div>
          ))}
        />
      )}
    </>
  );
}
