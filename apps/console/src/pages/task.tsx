import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Alert,
  App,
  Button,
  Card,
  Checkbox,
  DatePicker,
  Descriptions,
  Flex,
  Form,
  Input,
  Modal,
  Select,
  Tag,
  Timeline,
  Typography,
} from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { components } from '#client';
import { danishInstant, day, inLanguage, money, time } from '../formats';
import { useRefresh } from '../live';
import { DirectorySelect, Loaded, Problem, Status } from '../parts';
import { useMe, useSession } from '../session';
import { deadlineNames, type Word } from '../words';
import { CaseCard } from './case-card';
import { Files } from './files';
import { Invoices } from './invoices';
import { addressOf } from './overview';

type Task = components['schemas']['TaskDetailResponse'];
type Move =
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

/** What may be done in each status; the API decides, this only shows what makes sense. */
const MOVES: Record<string, readonly Move[]> = {
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
const LABEL: Record<Move, Word> = {
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
/** Where what keeps a task from going on is put right; a debtor is chosen on the task itself. */
const MENDED_AT: Record<string, { readonly to: string; readonly label: Word } | undefined> = {
  'case-intake.default-unusable': { to: '/scalepoint-settings', label: 'defaults' },
  'case-intake.case-group-missing': { to: '/scalepoint-settings', label: 'defaults' },
  'case-intake.token-debtor-unusable': { to: '/scalepoint-settings?tab=tokens', label: 'securityTokens' },
};
const NEEDS_FORM = new Set<Move>(['rejection', 'inspection', 'debtor', 'postponement', 'scalepoint-case']);

interface Values {
  readonly reason?: string;
  readonly at?: Dayjs;
  readonly debtorId?: string;
  readonly deadline?: string;
  readonly scalepointCaseId?: string;
}

export default function TaskPage() {
  const { api, language } = useSession();
  const refresh = useRefresh();
  const { id = '' } = useParams();
  const task = useQuery({
    queryKey: ['task', id, language],
    queryFn: async () => (await api.GET('/v1/tasks/{id}', { params: { path: { id } } })).data,
    refetchInterval: refresh,
  });
  return <Loaded query={task}>{(known) => <TaskDetail task={known} />}</Loaded>;
}

function TaskDetail({ task }: { readonly task: Task }) {
  const { api, word, language } = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Move | null>(null);
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const params = { path: { id: task.id } };
  const move = useMutation({
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
            params: { path: { id: task.id, name: values.deadline ?? '' } },
            body: { at: danishInstant(values.at), reason: values.reason ?? '' },
          });
        case 'scalepoint-case':
          return api.POST('/v1/tasks/{id}/scalepoint-case', {
            params,
            body: { caseId: values.scalepointCaseId?.trim() ?? '' },
          });
        default:
          return api.POST(`/v1/tasks/{id}/${to}`, { params });
      }
    },
    onSuccess: () => {
      setAsking(null);
      void message.success(word('saved'));
      return queries.invalidateQueries();
    },
  });
  const retry = useMutation({
    mutationFn: () => api.POST('/v1/tasks/{id}/retry', { params: { path: { id: task.id } } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Flex vertical gap={16}>
      <Link to="/scalepoint">← {word('back')}</Link>
      <Flex gap={12} align="center" wrap>
        <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
          {task.referenceNumber ?? task.taskId}
        </Typography.Title>
        <Status of={task.status} />
        {task.overdue && (
          <Tag variant="solid" color="#a8071a">
            {word('overdue')}
          </Tag>
        )}
        {task.scalepointUrl && (
          <a href={task.scalepointUrl} target="_blank" rel="noreferrer noopener">
            {word('openInScalepoint')} ↗
          </a>
        )}
      </Flex>
      {task.attention.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={word('needsAttention')}
          description={task.attention.map(({ code, detail }) => (
            <div key={code + detail}>
              {detail} {MENDED_AT[code] && <Link to={MENDED_AT[code].to}>{word(MENDED_AT[code].label)} →</Link>}
            </div>
          ))}
          action={
            mayManage &&
            task.status === 'needs-attention' && (
              <Button loading={retry.isPending} onClick={() => retry.mutate()}>
                {word('retry')}
              </Button>
            )
          }
        />
      )}
      {retry.error && <Problem error={retry.error} />}
      <Flex gap={8} wrap>
        {(mayManage ? (MOVES[task.status] ?? []) : []).map((to, index) => (
          <Button
            key={to}
            type={index === 0 ? 'primary' : 'default'}
            danger={to === 'rejection'}
            loading={move.isPending && move.variables.to === to}
            onClick={() => (NEEDS_FORM.has(to) ? setAsking(to) : move.mutate({ to, values: {} }))}
          >
            {word(LABEL[to])}
          </Button>
        ))}
        {mayManage && task.dueAt && <Button onClick={() => setAsking('postponement')}>{word('postpone')}</Button>}
      </Flex>
      {move.error && !asking && <Problem error={move.error} />}
      <Card size="small">
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'insurer', label: word('insurer'), children: task.insurerName },
            { key: 'number', label: word('caseNumber'), children: task.scalepointCaseNumber ?? '–' },
            { key: 'policyholder', label: word('policyholder'), children: task.policyholder.name ?? '–' },
            {
              key: 'contact',
              label: word('contact'),
              children:
                [task.policyholder.email, task.policyholder.mobile ?? task.policyholder.phone]
                  .filter(Boolean)
                  .join(' · ') || '–',
            },
            { key: 'address', label: word('address'), children: addressOf(task) },
            {
              key: 'damage',
              label: word('damage'),
              children:
                [task.claim.damageType ?? task.claim.damageCause, task.claim.damageDate && day(task.claim.damageDate)]
                  .filter(Boolean)
                  .join(' · ') || '–',
            },
            { key: 'policy', label: word('policy'), children: task.policyNumber ?? '–' },
            {
              key: 'handler',
              label: word('claimHandler'),
              children:
                [task.claimHandler?.name, task.claimHandler?.phone, task.claimHandler?.email]
                  .filter(Boolean)
                  .join(' · ') || '–',
            },
            {
              key: 'deductible',
              label: word('deductible'),
              children: task.deductible ? money(task.deductible.amount.amount) : '–',
            },
            {
              key: 'approved',
              label: word('approvedAmount'),
              children: task.approvedAmount ? money(task.approvedAmount.amount) : '–',
            },
            { key: 'note', label: word('note'), children: task.note ?? '–' },
            ...(task.scalepointCaseId
              ? []
              : [
                  {
                    key: 'scalepoint-case',
                    label: word('scalepointCaseId'),
                    children: mayManage ? (
                      <Button size="small" onClick={() => setAsking('scalepoint-case')}>
                        {word('edit')}
                      </Button>
                    ) : (
                      '–'
                    ),
                  },
                ]),
            ...task.deadlines.map(({ name, at, overdue }) => ({
              key: `deadline ${name}`,
              label: `${word('deadline')}: ${inLanguage(deadlineNames[name], language, name)}`,
              children: overdue ? (
                <Tag variant="solid" color="#a8071a">
                  {time(at)}
                </Tag>
              ) : (
                time(at)
              ),
            })),
          ]}
        />
      </Card>
      {task.caseId && <CaseCard caseId={task.caseId} />}
      {task.caseId && <Invoices caseId={task.caseId} approved={task.approvedAmount?.amount ?? null} />}
      <Files task={task} />
      <Messages task={task} />
      <Happened taskId={task.id} />
      {asking && (
        <MoveForm
          move={asking}
          candidates={task.attention.flatMap(({ candidates }) => candidates ?? [])}
          deadlines={task.deadlines.map(({ name }) => name)}
          error={move.error}
          isPending={move.isPending}
          onCancel={() => setAsking(null)}
          onDone={(values) => move.mutate({ to: asking, values })}
        />
      )}
    </Flex>
  );
}

function MoveForm(given: {
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

function Messages({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [send, setSend] = useState(false);
  const messages = useQuery({
    queryKey: ['messages', task.id],
    queryFn: async () =>
      (await api.GET('/v1/tasks/{id}/messages', { params: { path: { id: task.id }, query: { limit: 50 } } })).data
        .items,
  });
  const write = useMutation({
    mutationFn: () => api.POST('/v1/tasks/{id}/messages', { params: { path: { id: task.id } }, body: { text, send } }),
    onSuccess: () => {
      setText('');
      return queries.invalidateQueries();
    },
  });
  return (
    <Card size="small" title={word('messages')}>
      <Flex vertical gap={8}>
        <Input.TextArea
          aria-label={word('message')}
          rows={2}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Flex gap={12} align="center" wrap>
          <Checkbox checked={send} onChange={({ target }) => setSend(target.checked)}>
            {word('sendToInsurer')}
          </Checkbox>
          <Button disabled={!text.trim()} loading={write.isPending} onClick={() => write.mutate()}>
            {word('write')}
          </Button>
        </Flex>
        {write.error && <Problem error={write.error} />}
        {(messages.data ?? []).map((one) => (
          <div key={one.id}>
            <Tag>{word(one.send ? 'sendToInsurer' : 'private')}</Tag>
            <Typography.Text type="secondary">
              {one.author} · {time(one.writtenAt)}
            </Typography.Text>
            <div style={{ whiteSpace: 'pre-wrap' }}>{one.text}</div>
          </div>
        ))}
      </Flex>
    </Card>
  );
}

function Happened({ taskId }: { readonly taskId: string }) {
  const { api, word, language } = useSession();
  const refresh = useRefresh();
  const timeline = useQuery({
    queryKey: ['timeline', taskId, language],
    queryFn: async () =>
      (await api.GET('/v1/tasks/{id}/timeline', { params: { path: { id: taskId }, query: { limit: 100 } } })).data
        .items,
    refetchInterval: refresh,
  });
  return (
    <Card size="small" title={word('timeline')}>
      <Loaded query={timeline}>
        {(entries) => (
          <Timeline
            items={entries.map(({ id, at, actor, what, text, scalepoint }) => ({
              key: id,
              content: (
                <>
                  <Typography.Text>{what}</Typography.Text>{' '}
                  <Typography.Text type="secondary">
                    {time(at)} · {actorName(actor, word('automatic'))}
                  </Typography.Text>
                  {text && <div>{text}</div>}
                  {scalepoint && <Told answer={scalepoint} />}
                </>
              ),
            }))}
          />
        )}
      </Loaded>
    </Card>
  );
}

/** What became of telling Scalepoint, in its own words where it had any. */
function Told({ answer }: { readonly answer: NonNullable<components['schemas']['TimelineResponse']['scalepoint']> }) {
  const { word } = useSession();
  const { outcome, texts, reason } = answer;
  return (
    <div>
      <Tag variant="solid" color={outcome === 'accepted' ? '#237804' : outcome === 'pending' ? '#595959' : '#a8071a'}>
        {word('told')}: {word(OUTCOME[outcome] ?? 'failing')}
      </Tag>
      {[...texts, ...(reason ? [reason.detail] : [])].join(' ')}
    </div>
  );
}

const OUTCOME: Record<string, Word> = {
  pending: 'pending',
  accepted: 'accepted',
  refused: 'failing',
  unclear: 'failing',
  'not-sent': 'not-sent',
};

/** `user:anna` is anna, `scalepoint` Scalepoint, and what nobody did happened by itself. */
function actorName(actor: string, automatic: string): string {
  if (actor === 'scalepoint') return 'Scalepoint';
  return actor.startsWith('user:') ? actor.slice('user:'.length) : automatic;
}
