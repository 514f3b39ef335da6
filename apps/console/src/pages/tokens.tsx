import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, DatePicker, Flex, Form, Input, Modal, Select, Table } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { ApiProblem, type components, ifMatch } from '#client';
import { day, isPastDay, time } from '../formats';
import { Conflict, isStale } from '../conflict';
import { DirectorySelect, EntryName, Loaded, Problem } from '../parts';
import { useSession } from '../session';

type Token = components['schemas']['TokenResponse'];
type Open = { readonly kind: 'create' } | { readonly kind: 'edit' | 'rotate'; readonly token: Token };
interface Values {
  readonly insurerId: string;
  readonly alias: string;
  readonly subAlias?: string;
  readonly debtorId?: string | null;
  readonly caseDebtor?: 'insurer' | 'policyholder' | null;
  readonly code: string;
  readonly oldValidUntil?: Dayjs;
}

export function Tokens() {
  const { api, word } = useSession();
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open | null>(null);
  const insurers = useQuery({
    queryKey: ['insurers'],
    queryFn: async () => (await api.GET('/v1/insurers')).data.items,
  });
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: async () => (await api.GET('/v1/security-tokens')).data.items,
  });
  const remove = useMutation({
    mutationFn: ({ token, confirm }: { token: Token; confirm: boolean }) =>
      api.DELETE('/v1/security-tokens/{id}', {
        params: { path: { id: token.id }, query: { confirm }, header: ifMatch(token) },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
    onError: (error, { token }) => {
      if (error instanceof ApiProblem && error.is('tokens.insurer-has-open-tasks')) ask(token, true, error.detail);
    },
  });
  const ask = (token: Token, confirm: boolean, detail?: string) =>
    modal.confirm({
      title: word(confirm ? 'openTasksRemain' : 'deleteToken'),
      content: detail ?? `${token.alias} ${token.code}`,
      okText: word('delete'),
      okButtonProps: { danger: true },
      cancelText: word('cancel'),
      onOk: () => remove.mutate({ token, confirm }),
    });
  const nameOf = new Map((insurers.data ?? []).map(({ id, name }) => [id, name]));
  return (
    <Flex vertical gap={12} align="stretch">
      <div>
        <Button type="primary" onClick={() => setOpen({ kind: 'create' })}>
          {word('createToken')}
        </Button>
      </div>
      <Loaded query={tokens}>
        {(items) => (
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            scroll={{ x: 'max-content' }}
            dataSource={[...items]}
            columns={[
              { title: word('insurer'), render: (_, token) => nameOf.get(token.insurerId) ?? '' },
              { title: word('alias'), dataIndex: 'alias' },
              { title: word('subAlias'), render: (_, token) => token.subAlias ?? '–' },
              {
                title: word('code'),
                render: (_, token) => (
                  <>
                    {token.code}
                    {token.oldValidUntil && (
                      <div>
                        {word('oldValidUntil')} {day(token.oldValidUntil)}
                      </div>
                    )}
                  </>
                ),
              },
              {
                title: word('lastUsed'),
                render: (_, token) => (token.lastUsedAt ? time(token.lastUsedAt) : word('never')),
              },
              {
                title: word('actions'),
                render: (_, token) => (
                  <Flex gap={4}>
                    <Button size="small" onClick={() => setOpen({ kind: 'edit', token })}>
                      {word('edit')}
                    </Button>
                    <Button size="small" onClick={() => setOpen({ kind: 'rotate', token })}>
                      {word('rotate')}
                    </Button>
                    <Button size="small" danger onClick={() => void ask(token, false)}>
                      {word('delete')}
                    </Button>
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {remove.error && !(remove.error instanceof ApiProblem && remove.error.is('tokens.insurer-has-open-tasks')) && (
        <Problem error={remove.error} />
      )}
      {open && <TokenForm open={open} insurers={insurers.data ?? []} onDone={() => setOpen(null)} />}
    </Flex>
  );
}

function TokenForm({
  open,
  insurers,
  onDone,
}: {
  readonly open: Open;
  readonly insurers: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
}) {
  const { api, word } = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: async ({ code, oldValidUntil, over, ...given }: Values & { readonly over?: Token }) => {
      const terms = {
        ...given,
        subAlias: given.subAlias || null,
        debtorId: given.debtorId ?? null,
        caseDebtor: given.caseDebtor ?? null,
      };
      if (open.kind === 'create') return api.POST('/v1/security-tokens', { body: { ...terms, code } });
      const params = { path: { id: open.token.id }, header: ifMatch(over ?? open.token) };
      if (open.kind === 'edit') return api.PUT('/v1/security-tokens/{id}', { params, body: terms });
      const until = oldValidUntil?.format('YYYY-MM-DD') ?? null;
      return api.POST('/v1/security-tokens/{id}/rotation', { params, body: { code, oldValidUntil: until } });
    },
    onSuccess: async () => {
      void message.success(word('saved'));
      await queries.invalidateQueries({ queryKey: ['tokens'] });
      onDone();
    },
  });
  const [mine, setMine] = useState<Values | null>(null);
  const required = [{ required: true }];
  const debtorOf = (value: unknown) =>
    value === 'insurer' || value === 'policyholder' ? word(value) : word('asCompany');
  return (
    <Modal
      open
      title={word(open.kind === 'create' ? 'createToken' : open.kind === 'edit' ? 'edit' : 'rotate')}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={open.kind === 'edit' ? open.token : {}}
        onFinish={(values) => {
          setMine(values);
          save.mutate(values);
        }}
      >
        {open.kind !== 'rotate' && (
          <>
            <Form.Item name="insurerId" label={word('insurer')} rules={required}>
              <Select
                aria-label={word('insurer')}
                showSearch={{ optionFilterProp: 'label' }}
                options={insurers.map(({ id, name }) => ({ value: id, label: name }))}
                notFoundContent={word('noInsurer')}
                popupRender={(list) => (
                  <>
                    {list}
                    <NewInsurer onCreated={(insurerId) => form.setFieldsValue({ insurerId })} />
                  </>
                )}
              />
            </Form.Item>
            <Form.Item name="alias" label={word('alias')} rules={required}>
              <Input autoComplete="off" />
            </Form.Item>
            <Form.Item name="subAlias" label={word('subAlias')}>
              <Input autoComplete="off" />
            </Form.Item>
            <Form.Item name="debtorId" label={word('insurerDebtor')}>
              <DirectorySelect kind="debtors" label={word('insurerDebtor')} />
            </Form.Item>
            <Form.Item name="caseDebtor" label={word('caseDebtor')}>
              <Select
                aria-label={word('caseDebtor')}
                allowClear
                placeholder={word('asCompany')}
                options={(['insurer', 'policyholder'] as const).map((value) => ({ value, label: word(value) }))}
              />
            </Form.Item>
          </>
        )}
        {open.kind !== 'edit' && (
          <Form.Item name="code" label={word(open.kind === 'rotate' ? 'newCode' : 'code')} rules={required}>
            <Input.Password autoComplete="off" />
          </Form.Item>
        )}
        {open.kind === 'rotate' && (
          <Form.Item name="oldValidUntil" label={word('oldValidUntil')} extra={word('oldValidUntilHelp')}>
            <DatePicker format="DD-MM-YYYY" disabledDate={isPastDay} />
          </Form.Item>
        )}
        {open.kind === 'edit' && mine && isStale(save.error) ? (
          <Conflict<Token>
            entity="tokens.security-token"
            entityId={open.token.id}
            fields={[
              {
                name: 'insurerId',
                label: word('insurer'),
                show: (value) => insurers.find(({ id }) => id === value)?.name ?? '–',
              },
              { name: 'alias', label: word('alias'), show: textOf },
              { name: 'subAlias', label: word('subAlias'), show: textOf },
              {
                name: 'debtorId',
                label: word('insurerDebtor'),
                show: (value) => <EntryName kind="debtors" id={value as string | null} />,
              },
              { name: 'caseDebtor', label: word('caseDebtor'), show: debtorOf },
            ]}
            started={open.token}
            mine={mine as Partial<Token>}
            load={async () =>
              (await api.GET('/v1/security-tokens/{id}', { params: { path: { id: open.token.id } } })).data
            }
            onKeepMine={(now, { insurerId, alias, subAlias, debtorId, caseDebtor }) =>
              save.mutate({ insurerId, alias, subAlias: subAlias ?? '', debtorId, caseDebtor, code: '', over: now })
            }
            onTakeTheirs={() => {
              void queries.invalidateQueries({ queryKey: ['tokens'] });
              onDone();
            }}
          />
        ) : (
          save.error && <Problem error={save.error} />
        )}
      </Form>
    </Modal>
  );
}

/** Adds an insurer that is not in the list, without leaving the form. */
function NewInsurer({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const create = useMutation({
    mutationFn: async () => (await api.POST('/v1/insurers', { body: { name: name.trim() } })).data,
    onSuccess: async ({ id }) => {
      setName('');
      await queries.invalidateQueries({ queryKey: ['insurers'] });
      onCreated(id);
    },
  });
  return (
    <Flex vertical gap={8} style={{ padding: 8 }}>
      <Flex gap={8}>
        <Input
          aria-label={word('newInsurer')}
          placeholder={word('newInsurer')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          // The list must not take the keys for its search.
          onKeyDown={(event) => event.stopPropagation()}
        />
        <Button disabled={!name.trim()} loading={create.isPending} onClick={() => create.mutate()}>
          + {word('createInsurer')}
        </Button>
      </Flex>
      {create.error && <Problem error={create.error} />}
    </Flex>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : '–';
}
