import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, DatePicker, Form, Input, Modal, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { danishInstant, inLanguage } from '../formats';
import { deadlineNames } from '../labels';
import { DirectorySelect, Problem } from '../parts';
import { useSession } from '../session';
import type { Word } from '../words';

export type Move =
  | 'acceptance'
  | 'rejection'
  | 'inspection'
  | 'inspection-report'
  | 'repair'
  | 'completion'
  | 'closing'
  | 'debtor'
  | 'postponement'
  | 'scalepoint-case';

/** The moves to offer in each status. The API enforces the rules. */
export const MOVES: Record<string, readonly Move[]> = {
  'needs-attention': ['debtor', 'rejection'],
  'case-opened': ['acceptance', 'rejection'],
  accepted: ['inspection', 'repair', 'completion', 'rejection'],
  'inspection-scheduled': ['inspection-report', 'inspection', 'rejection'],
  inspected: ['repair', 'completion', 'rejection'],
  'in-repair': ['completion'],
  completed: ['closing'],
  invoiced: ['closing'],
  rejected: ['closing'],
};
export const LABEL: Record<Move, Word> = {
  acceptance: 'accept',
  rejection: 'reject',
  inspection: 'scheduleInspection',
  'inspection-report': 'reportInspection',
  repair: 'beginRepair',
  completion: 'complete',
  closing: 'close',
  debtor: 'chooseDebtor',
  postponement: 'postpone',
  'scalepoint-case': 'scalepointCaseId',
};
export const NEEDS_FORM = new Set<Move>(['rejection', 'inspection', 'debtor', 'postponement', 'scalepoint-case']);

interface Values {
  readonly reason?: string;
  readonly at?: Dayjs;
  readonly debtorId?: string;
  readonly deadline?: string;
  readonly scalepointCaseId?: string;
}

/** Executes a move and confirms it. */
export function useMove(id: string, onDone: () => void) {
  const { api, word } = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: async ({ to, values }: { to: Move; values: Values }) => {
      switch (to) {
        case 'rejection':
          return api.POST('/v1/tasks/{id}/rejection', { params, body: { reason: values.reason ?? '' } });
        case 'inspection':
          return api.POST('/v1/tasks/{id}/inspection', { params, body: { at: danishInstant(values.at) } });
        case 'debtor':
          return api.POST('/v1/tasks/{id}/debtor', { params, body: { debtorId: values.debtorId ?? '' } });
        case 'postponement':
          return api.POST('/v1/tasks/{id}/deadlines/{name}', {
            params: { path: { id, name: values.deadline ?? '' } },
            body: { at: danishInstant(values.at), reason: values.reason ?? '' },
          });
        case 'scalepoint-case':
          return api.POST('/v1/tasks/{id}/scalepoint-case', {
            params,
            body: { scalepointCaseId: values.scalepointCaseId?.trim() ?? '' },
          });
        default:
          return api.POST(`/v1/tasks/{id}/${to}`, { params });
      }
    },
    onSuccess: () => {
      onDone();
      void message.success(word('saved'));
      return queries.invalidateQueries();
    },
  });
}

/** The form for the parameters of a move. */
export function MoveForm(given: {
  readonly move: Move;
  readonly candidates: readonly string[];
  readonly deadlines: readonly string[];
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onCancel: () => void;
  readonly onDone: (values: Values) => void;
}) {
  const { word, language } = useSession();
  const [form] = Form.useForm<Values>();
  const { move, candidates, deadlines, error, isPending, onCancel, onDone } = given;
  return (
    <Modal
      open
      title={word(LABEL[move])}
      okText={word(LABEL[move])}
      cancelText={word('cancel')}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ debtorId: candidates[0], deadline: deadlines[0] }}
        onFinish={onDone}
      >
        {move === 'postponement' && (
          <>
            <Form.Item name="deadline" label={word('deadline')} rules={[{ required: true }]}>
              <Select
                options={deadlines.map((value) => ({
                  value,
                  label: inLanguage(deadlineNames[value], language, value),
                }))}
              />
            </Form.Item>
            <Form.Item name="at" label={word('postponeTo')} rules={[{ required: true }]}>
              <DatePicker showTime={{ format: 'HH:mm', minuteStep: 15 }} format="DD-MM-YYYY HH:mm" />
            </Form.Item>
          </>
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
          <Form.Item name="reason" label={word('reason')} rules={[{ required: true }]}>
            <Input.TextArea rows={3} />
          </Form.Item>
        )}
        {move === 'inspection' && (
          <Form.Item name="at" label={word('inspectionAt')} rules={[{ required: true }]}>
            <DatePicker showTime={{ format: 'HH:mm', minuteStep: 15 }} format="DD-MM-YYYY HH:mm" />
          </Form.Item>
        )}
        {move === 'debtor' && (
          <Form.Item name="debtorId" label={word('caseDebtor')} rules={[{ required: true }]}>
            <DirectorySelect kind="debtors" label={word('caseDebtor')} />
          </Form.Item>
        )}
        {error ? <Problem error={error} /> : null}
      </Form>
    </Modal>
  );
}
