import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Flex, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { Conflict, type ConflictField, isStale } from '../conflict';
import { DEFAULT_CHOICES, EntryName, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

export type Case = components['schemas']['CaseResponse'];
type Edits = components['schemas']['CaseEditRequest'];

const [MANAGER, ...OTHERS] = DEFAULT_CHOICES;
export const CHOICES = [['debtorId', 'debtors'], MANAGER, ['deputyId', 'employees'], ...OTHERS] as const;
const TEXTS = ['name', 'requisitionNumber', 'description'] as const;

/** Edits a case; fields that are left alone are not sent. */
export function CaseForm({
  known,
  isOpen,
  afterClose,
  onDone,
}: {
  readonly known: Case;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onDone: () => void;
}) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Edits>();
  // A copy, so that changes of other users do not alter the form while it is being edited.
  const [started] = useState(known);
  const [mine, setMine] = useState<Edits>({});
  const save = useMutation({
    mutationFn: ({ over, edits }: { over: Case; edits: Edits }) =>
      api.PATCH('/v1/cases/{id}', { params: { path: { id: known.id }, header: ifMatch(over) }, body: edits }),
    onSuccess: () => {
      message.success(word('saved'));
      onDone();
      return queries.invalidateQueries({ queryKey: queryKeys.cases });
    },
  });
  /** Only the changed fields, so that all others continue to follow the insurer. */
  const changedOf = (values: Edits): Edits =>
    Object.fromEntries(
      Object.entries(values).filter(([field, value]) => (value ?? null) !== (started[field as keyof Case] ?? null)),
    );
  const fields: ConflictField[] = [
    ...TEXTS.map((name) => ({ name, label: word(name), show: shown })),
    ...CHOICES.map(([name, kind]) => ({
      name,
      label: word(name),
      show: (value: unknown) => <EntryName kind={kind} id={value as string | null} />,
    })),
  ];
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      width={720}
      title={word('editCase')}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={started}
        onFinish={(values) => {
          const edits = changedOf(values);
          setMine(edits);
          if (Object.keys(edits).length === 0) onDone();
          else save.mutate({ over: started, edits });
        }}
      >
        <Form.Item name="name" label={word('name')} rules={[{ required: true, max: 100 }]}>
          <Input />
        </Form.Item>
        <Flex wrap gap={16}>
          {CHOICES.map(([name, kind]) => (
            <Form.Item
              key={name}
              name={name}
              label={word(name)}
              {...(name === 'deputyId' && { extra: word('deputyHelp') })}
              rules={name === 'debtorId' || name === 'caseGroupId' ? [{ required: true }] : []}
              style={{ flex: '1 1 240px', minWidth: 0 }}
            >
              <DirectorySelect kind={kind} label={word(name)} />
            </Form.Item>
          ))}
        </Flex>
        <Form.Item name="requisitionNumber" label={word('requisitionNumber')}>
          <Input />
        </Form.Item>
        <Form.Item name="description" label={word('description')}>
          <Input.TextArea rows={5} />
        </Form.Item>
        {isStale(save.error) ? (
          <Conflict<Case>
            entity="case-intake.case"
            entityId={known.id}
            fields={fields}
            started={started}
            mine={mine as Partial<Case>}
            load={async () => (await api.GET('/v1/cases/{id}', { params: { path: { id: known.id } } })).data}
            onKeepMine={(now) => save.mutate({ over: now, edits: mine })}
            onTakeTheirs={() => {
              onDone();
              void queries.invalidateQueries({ queryKey: queryKeys.cases });
            }}
          />
        ) : (
          save.error && <Problem error={save.error} />
        )}
      </Form>
    </Modal>
  );
}

/** A value of any field, in words. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.values(value)
    .filter((one) => one !== null)
    .map(shown)
    .join(', ');
}
