import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { ApiProblem, type components, ifMatch } from '#client';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { day, time } from '../formats';
import { Nothing } from '../nothing';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { type Open, TokenForm } from './token-form';

type Token = components['schemas']['TokenResponse'];

export function Tokens() {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open | null>(null);
  const insurers = useQuery({
    queryKey: queryKeys.insurers,
    queryFn: async () => (await api.GET('/v1/insurers')).data.items,
  });
  const tokens = useQuery({
    queryKey: queryKeys.tokens,
    queryFn: async () => (await api.GET('/v1/security-tokens')).data.items,
  });
  const remove = useMutation({
    mutationFn: ({ token, confirm }: { token: Token; confirm: boolean }) =>
      api.DELETE('/v1/security-tokens/{id}', {
        params: { path: { id: token.id }, query: { confirm }, header: ifMatch(token) },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.tokens }),
    onError: (error, { token }) => {
      if (error instanceof ApiProblem && error.is('tokens.insurer-has-open-tasks')) ask(token, true, error.detail);
    },
  });
  const ask = (token: Token, confirm: boolean, detail?: string) =>
    modal.confirm({
      title: word(confirm ? 'openTasksRemain' : 'deleteToken'),
      content: detail ?? `${nameOf.get(token.insurerId) ?? ''} ${token.code}`,
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
          <div role="region" aria-label={word('securityTokens')} tabIndex={0} className="scroll-area">
            <DataTable
              rowKey="id"
              locale={{ emptyText: <Nothing>{word('noTokensYet')}</Nothing> }}
              dataSource={[...items]}
              columns={[
                { title: word('insurer'), render: (_, token) => nameOf.get(token.insurerId) ?? '' },
                { title: word('alias'), render: (_, token) => token.alias ?? word('aliasUnknown') },
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
                  className: 'no-wrap',
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
          </div>
        )}
      </Loaded>
      {remove.error && !(remove.error instanceof ApiProblem && remove.error.is('tokens.insurer-has-open-tasks')) && (
        <Problem error={remove.error} />
      )}
      {open && <TokenForm open={open} insurers={insurers.data ?? []} onDone={() => setOpen(null)} />}
    </Flex>
  );
}
