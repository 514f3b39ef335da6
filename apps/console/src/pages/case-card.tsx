import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Flex, Form, Input, Modal, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { type components, ifMatch } from '#client';
import { Conflict, type ConflictField, isStale } from '../conflict';
import { inLanguage } from '../formats';
import { KeptDialog } from '../kept-dialog';
import { useRefresh } from '../live';
import { DEFAULT_CHOICES, DirectorySelect, EntryName, Loaded, Problem } from '../parts';
import { useMe, useSession } from '../session';
import { debtorReasons, origins } from '../labels';
import { Section } from '../section';
import type { Word } from '../words';
import { Facts } from './task-facts';

type Case = components['schemas']['CaseResponse'];
type Edits = components['schemas']['CaseEditRequest'];

const CHOICES = [['debtorId', 'debtors'], ...DEFAULT_CHOICES] as const;
const TEXTS = ['name', 'requisitionNumber', 'description'] as const;

/** The case of a task: its values with their sources, edits, and differences from the insurer's values. */
export function CaseCard({ caseId }: { readonly caseId: string }) {
  const { api, word, language } = useSession();
  const refresh = useRefresh();
  const mayEdit = useMe()?.permissions.includes('cases:manage') ?? false;
  const [isEditing, setIsEditing] = useState(false);
  const opened = useQuery({
    queryKey: ['case', caseId],
    queryFn: async () => (await api.GET('/v1/cases/{id}', { params: { path: { id: caseId } } })).data,
    refetchInterval: refresh,
  });
  const from = (known: Case, field: string) => {
    const origin = (known.origins as Record<string, string | undefined>)[field];
    return (
      origin && origin !== 'none' && <Tag title={word('origin')}>{inLanguage(origins[origin], language, origin)}</Tag>
    );
  };
  const reasonOf = ({ debtorReason }: Case) => inLanguage(debtorReasons[debtorReason], language, debtorReason);
  const withOrigin = (known: Case, field: string, value: ReactNode) => (
    <span>
      {value} {from(known, field)}
    </span>
  );
  return (
    <Section
      title={word('case')}
      extra={
        mayEdit &&
        opened.data && (
          <Button size="small" onClick={() => setIsEditing(true)}>
            {word('editCase')}
          </Button>
        )
      }
    >
      <Loaded query={opened}>
        {(known) => (
          <Flex vertical gap={12}>
            {known.flags.includes('task-cancelled') && <Alert type="warning" showIcon title={word('caseCancelled')} />}
            <Differences known={known} />
            <Facts
              isWide
              facts={[
                ['number', word('number'), known.number],
                ['name', word('name'), withOrigin(known, 'name', known.name)],
                ...CHOICES.flatMap(([field, kind]) => [
                  [field, word(field), withOrigin(known, field, <EntryName kind={kind} id={known[field]} />)] as const,
                  ...(field === 'debtorId' ? [['reason', word('debtorReason'), reasonOf(known)] as const] : []),
                ]),
                [
                  'requisition',
                  word('requisitionNumber'),
                  withOrigin(known, 'requisitionNumber', known.requisitionNumber ?? '–'),
                ],
              ]}
            />
            <div>
              <Typography.Text type="secondary">{word('description')}</Typography.Text> {from(known, 'description')}
              <div style={{ whiteSpace: 'pre-wrap' }}>{known.description || '–'}</div>
            </div>
            <KeptDialog of={isEditing ? known.id : null}>
              {(_, isOpen, afterClose) => (
                <CaseForm known={known} isOpen={isOpen} afterClose={afterClose} onDone={() => setIsEditing(false)} />
              )}
            </KeptDialog>
          </Flex>
        )}
      </Loaded>
    </Section>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.values(value)
    .filter((one) => one !== null)
    .map(shown)
    .join(', ');
}

function Differences({ known }: { readonly known: Case }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const mayEdit = useMe()?.permissions.includes('cases:manage') ?? false;
  const resolve = useMutation({
    mutationFn: ({ field, keep }: { field: string; keep: 'insurer' | 'user' }) =>
      api.POST('/v1/cases/{id}/differences/{field}', { params: { path: { id: known.id, field } }, body: { keep } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case'] }),
  });
  if (known.differences.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={word('differences')}
      description={
        <Flex vertical gap={12}>
          {known.differences.map(({ field, user, insurer }) => (
            <div key={field}>
              <Typography.Text strong>{word(field as Word)}</Typography.Text>
              <div>
                {word('caseSays')}: {shown(user)}
              </div>
              <div>
                {word('insurerSays')}: {shown(insurer)}
              </div>
              {mayEdit && (
                <Flex gap={8} wrap>
                  <Button size="small" onClick={() => resolve.mutate({ field, keep: 'user' })}>
                    {word('keepCase')}
                  </Button>
                  <Button size="small" onClick={() => resolve.mutate({ field, keep: 'insurer' })}>
                    {word('takeInsurers')}
                  </Button>
                </Flex>
              )}
            </div>
          ))}
          {resolve.error && <Problem error={resolve.error} />}
        </Flex>
      }
    />
  );
}

function CaseForm({
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
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Edits>();
  // A copy, so that changes of other users do not alter the form while it is being edited.
  const [started] = useState(known);
  const [mine, setMine] = useState<Edits>({});
  const save = useMutation({
    mutationFn: ({ over, edits }: { over: Case; edits: Edits }) =>
      api.PATCH('/v1/cases/{id}', { params: { path: { id: known.id }, header: ifMatch(over) }, body: edits }),
    onSuccess: () => {
      void message.success(word('saved'));
      onDone();
      return queries.invalidateQueries({ queryKey: ['case'] });
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
              void queries.invalidateQueries({ queryKey: ['case'] });
            }}
          />
        ) : (
          save.error && <Problem error={save.error} />
        )}
      </Form>
    </Modal>
  );
}
