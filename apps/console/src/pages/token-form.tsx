import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Flex, Form, Input, Modal, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { Conflict, isStale } from '../conflict';
import { FormProblem } from '../form-problem';
import { isPastDay } from '../formats';
import { EntryName, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

type Token = components['schemas']['TokenResponse'];
export type Open = { readonly kind: 'create' } | { readonly kind: 'edit' | 'rotate'; readonly token: Token };
interface Values {
  readonly insurerId: string;
  readonly alias?: string | null;
  readonly subAlias?: string;
  readonly debtorId?: string | null;
  readonly caseDebtor?: 'insurer' | 'policyholder' | null;
  readonly code?: string;
  readonly oldValidUntil?: Dayjs;
}

/** Creates a token, edits it with its code, or replaces the code alone. */
export function TokenForm({
  open,
  insurers,
  onDone,
}: {
  readonly open: Open;
  readonly insurers: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
}) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: async ({ code, oldValidUntil, over, ...given }: Values & { readonly over?: Token }) => {
      const terms = {
        ...given,
        alias: given.alias?.trim() || null,
        subAlias: given.subAlias || null,
        debtorId: given.debtorId ?? null,
        caseDebtor: given.caseDebtor ?? null,
      };
      if (open.kind === 'create') {
        await api.POST('/v1/security-tokens', { body: { ...terms, code: code ?? '' } });
        return;
      }
      const path = { id: open.token.id };
      let known = over ?? open.token;
      if (open.kind === 'edit') {
        const params = { path, header: ifMatch(known) };
        known = (await api.PUT('/v1/security-tokens/{id}', { params, body: terms })).data;
      }
      if (!code) return;
      const until = oldValidUntil?.format('YYYY-MM-DD') ?? null;
      const params = { path, header: ifMatch(known) };
      await api.POST('/v1/security-tokens/{id}/rotation', { params, body: { code, oldValidUntil: until } });
    },
    onSuccess: async () => {
      message.success(word('saved'));
      await queries.invalidateQueries({ queryKey: queryKeys.tokens });
      onDone();
    },
  });
  const [mine, setMine] = useState<Values | null>(null);
  const newCode = Form.useWatch<string | undefined>('code', form);
  const code = (
    <Form.Item
      name="code"
      label={word(open.kind === 'create' ? 'code' : 'newCode')}
      {...(open.kind === 'edit' ? { extra: word('keepCode') } : { rules: [{ required: true }] })}
    >
      <Input.Password autoComplete="off" />
    </Form.Item>
  );
  const debtorOf = (value: unknown) =>
    value === 'insurer' || value === 'policyholder' ? word(value) : word('asCompany');
  return (
    <Modal
      open
      title={word(open.kind === 'create' ? 'createToken' : open.kind === 'edit' ? 'editToken' : 'rotate')}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={open.kind === 'edit' ? { ...open.token, code: '' } : {}}
        onFinish={(values) => {
          setMine(values);
          save.mutate(values);
        }}
      >
        {open.kind !== 'rotate' && (
          <>
            <Form.Item
              name="insurerId"
              label={word('insurer')}
              rules={[{ required: true, message: word('chooseInsurer') }]}
            >
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
            {code}
            <Form.Item name="alias" label={word('alias')} extra={word('aliasHelp')}>
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
                allowClear={{ label: word('clear') }}
                placeholder={word('asCompany')}
                options={(['insurer', 'policyholder'] as const).map((value) => ({ value, label: word(value) }))}
              />
            </Form.Item>
          </>
        )}
        {open.kind === 'rotate' && code}
        {(open.kind === 'rotate' || (open.kind === 'edit' && newCode)) && (
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
              save.mutate({ ...mine, insurerId, alias, subAlias: subAlias ?? '', debtorId, caseDebtor, over: now })
            }
            onTakeTheirs={() => {
              void queries.invalidateQueries({ queryKey: queryKeys.tokens });
              onDone();
            }}
          />
        ) : (
          <FormProblem form={form} error={save.error} />
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
      await queries.invalidateQueries({ queryKey: queryKeys.insurers });
      onCreated(id);
    },
  });
  return (
    <Flex vertical gap={8} className="popup-form">
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
