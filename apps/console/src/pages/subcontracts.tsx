import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Input, Popconfirm, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { components } from '#client';
import { day, money, time } from '../formats';
import { KeptDialog } from '../kept-dialog';
import { useRefresh } from '../live';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import type { Word } from '../words';
import { LinkDialog } from './link-dialog';
import { type NewSubcontract, SubcontractForm } from './subcontract-form';

type Task = Pick<components['schemas']['TaskDetailResponse'], 'id' | 'status'>;
type Subcontract = components['schemas']['SubcontractResponse'];
type Firm = components['schemas']['FirmRequest'];

const OPEN = new Set(['offered', 'accepted', 'begun']);
const LINK_WORDS: Record<Subcontract['linkState'], Word> = {
  valid: 'linkValid',
  expired: 'linkExpired',
  withdrawn: 'linkWithdrawn',
};

/** What of a task is in the hands of other firms. */
export function Subcontracts({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const refetchInterval = useRefresh();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const [asking, setAsking] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const subcontracts = useQuery({
    queryKey: queryKeys.subcontracts(task.id),
    queryFn: async () =>
      (await api.GET('/v1/subcontracts', { params: { query: { taskId: task.id, limit: 100 } } })).data.items,
    refetchInterval,
  });
  const changed = () =>
    Promise.all(
      [queryKeys.subcontracts(task.id), queryKeys.subcontractors, ['timeline', task.id]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  const handOver = useMutation({
    mutationFn: async ({ body, firm }: { body: NewSubcontract; firm: Firm | null }) => {
      const firmId = firm ? (await api.POST('/v1/subcontractors', { body: firm })).data.id : body.firmId;
      return (await api.POST('/v1/subcontracts', { body: { ...body, firmId } })).data.link;
    },
    onSuccess: (made) => {
      setAsking(null);
      setLink(made);
      return changed();
    },
  });
  const renew = useMutation({
    mutationFn: async (id: string) =>
      (await api.POST('/v1/subcontracts/{id}/link', { params: { path: { id } }, body: {} })).data.link,
    onSuccess: (made) => {
      setLink(made);
      return changed();
    },
  });
  const act = useMutation({ mutationFn: (call: () => Promise<unknown>) => call(), onSuccess: changed });
  const isEnded = task.status === 'cancelled';
  return (
    <Section
      title={word('subcontractors')}
      extra={
        mayManage &&
        !isEnded && (
          <Button size="small" onClick={() => setAsking(task.id)}>
            {word('subcontract')}
          </Button>
        )
      }
    >
      <Loaded query={subcontracts}>
        {(items) => (
          <Flex vertical gap={16}>
            {items.length === 0 && <Typography.Text type="secondary">{word('noSubcontracts')}</Typography.Text>}
            {items.map((one) => (
              <SubcontractCard
                key={one.id}
                subcontract={one}
                mayManage={mayManage && !isEnded}
                isPending={act.isPending || renew.isPending}
                onRenew={() => renew.mutate(one.id)}
                onAct={(call) => act.mutate(call)}
              />
            ))}
          </Flex>
        )}
      </Loaded>
      {(act.error ?? renew.error) && <Problem error={act.error ?? renew.error} />}
      <KeptDialog of={asking}>
        {(taskId, isOpen, afterClose) => (
          <SubcontractForm
            taskId={taskId}
            error={handOver.error}
            isPending={handOver.isPending}
            isOpen={isOpen}
            afterClose={afterClose}
            onCancel={() => setAsking(null)}
            onDone={(body, firm) => handOver.mutate({ body, firm })}
          />
        )}
      </KeptDialog>
      <KeptDialog of={link}>
        {(shown, isOpen, afterClose) => (
          <LinkDialog
            link={shown}
            text={word('linkShownOnce')}
            isOpen={isOpen}
            afterClose={afterClose}
            onClose={() => setLink(null)}
          />
        )}
      </KeptDialog>
    </Section>
  );
}

function SubcontractCard({
  subcontract,
  mayManage,
  isPending,
  onRenew,
  onAct,
}: {
  readonly subcontract: Subcontract;
  readonly mayManage: boolean;
  readonly isPending: boolean;
  readonly onRenew: () => void;
  readonly onAct: (call: () => Promise<unknown>) => void;
}) {
  const { api, word } = useSession();
  const { id, firmName, state, text, deadline, price, declineReason, linkState, linkExpiresAt, comments } = subcontract;
  const [written, setWritten] = useState('');
  const params = { path: { id } };
  const link = word(LINK_WORDS[linkState]).replace('{date}', time(linkExpiresAt));
  const isNamed = price.kind === 'asked' && price.amount !== null;
  return (
    <article aria-label={firmName}>
      <Flex gap={8} wrap align="center">
        <strong>{firmName}</strong>
        <Tag>{word(`subcontract-${state}`)}</Tag>
        {price.amount && (
          <span>
            {word(isNamed ? 'priceNamed' : 'priceExVat')}: {money(price.amount.amount)}
          </span>
        )}
        {deadline && (
          <span>
            {word('finishBy')}: {day(deadline)}
          </span>
        )}
      </Flex>
      <div className="talk-text">{text}</div>
      {declineReason && <div>{word('declinedBecause').replace('{reason}', declineReason)}</div>}
      <Typography.Text type="secondary">
        {word('linkState')} {link} · {word('commentsFromTo').replace('{count}', String(comments))}
      </Typography.Text>
      {mayManage && state !== 'withdrawn' && (
        <Flex gap={8} wrap align="center">
          {state === 'offered' && isNamed && price.amount && (
            <Button
              type="primary"
              loading={isPending}
              onClick={() =>
                onAct(() =>
                  api.POST('/v1/subcontracts/{id}/price-agreement', {
                    params,
                    body: { price: price.amount as { amount: string; currency: 'DKK' } },
                  }),
                )
              }
            >
              {word('agreeToPrice')}
            </Button>
          )}
          <Button size="small" loading={isPending} onClick={onRenew}>
            {word('newLink')}
          </Button>
          {linkState === 'valid' && (
            <Button
              size="small"
              disabled={isPending}
              onClick={() => onAct(() => api.DELETE('/v1/subcontracts/{id}/link', { params }))}
            >
              {word('closeLink')}
            </Button>
          )}
          {OPEN.has(state) && (
            <Popconfirm
              title={word('takeWorkBackConfirm')}
              okText={word('takeWorkBack')}
              cancelText={word('cancel')}
              onConfirm={() => onAct(() => api.POST('/v1/subcontracts/{id}/withdrawal', { params }))}
            >
              <Button size="small" danger disabled={isPending}>
                {word('takeWorkBack')}
              </Button>
            </Popconfirm>
          )}
          <Input.Search
            aria-label={`${word('writeToFirm')}: ${firmName}`}
            placeholder={word('writeToFirm')}
            enterButton={word('sendComment')}
            value={written}
            maxLength={2000}
            style={{ flex: '1 1 260px' }}
            onChange={({ target }) => setWritten(target.value)}
            onSearch={(said) => {
              if (said.trim() === '') return;
              setWritten('');
              onAct(() => api.POST('/v1/subcontracts/{id}/comments', { params, body: { text: said } }));
            }}
          />
        </Flex>
      )}
    </article>
  );
}
