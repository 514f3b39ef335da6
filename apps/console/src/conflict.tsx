import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Table, Typography } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '#client';
import { time } from './formats';
import { ActorName } from './pages/actor-name';
import { Problem } from './parts';
import { queryKeys } from './query-keys';
import { useMe, useSession } from './session';

export interface ConflictField {
  readonly name: string;
  readonly label: string;
  readonly show: (value: unknown) => ReactNode;
}

export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 412;
}

/** Shown when a save came too late: who changed which fields, and the choice between both versions. */
export function Conflict<T extends object>({
  entity,
  entityId,
  fields,
  started,
  mine,
  load,
  onKeepMine,
  onTakeTheirs,
}: {
  /** The name of the entity in the audit trail. */
  readonly entity: string;
  readonly entityId: string;
  readonly fields: readonly ConflictField[];
  /** The state that the user started to edit. */
  readonly started: T;
  readonly mine: Partial<T>;
  readonly load: () => Promise<T>;
  /** `merged` is the current state with the user's changes applied. */
  readonly onKeepMine: (now: T, merged: T) => void;
  readonly onTakeTheirs: () => void;
}) {
  const { api, word } = useSession();
  const mayAudit = useMe()?.permissions.includes('audit:read') ?? false;
  const now = useQuery({ queryKey: queryKeys.conflict(entity, entityId), queryFn: load, gcTime: 0, staleTime: 0 });
  const who = useQuery({
    queryKey: queryKeys.conflictAudit(entity, entityId),
    queryFn: async () =>
      (await api.GET('/v1/audit', { params: { query: { entity, entityId, limit: 1 } } })).data.items[0] ?? null,
    enabled: mayAudit,
    gcTime: 0,
  });
  if (now.error) return <Problem error={now.error} onRetry={() => void now.refetch()} />;
  if (!now.data) return null;
  const fresh = now.data;
  const valueOf = (of: object, name: string) => (of as Record<string, unknown>)[name] ?? null;
  const differs = (a: object, b: object, name: string) =>
    JSON.stringify(valueOf(a, name)) !== JSON.stringify(valueOf(b, name));
  const changedHere = fields.filter(({ name }) => name in mine && differs(mine, started, name));
  const changedThere = fields.filter(({ name }) => differs(fresh, started, name));
  const merged = {
    ...fresh,
    ...Object.fromEntries(changedHere.map(({ name }) => [name, valueOf(mine, name)])),
  };
  return (
    <Alert
      type="warning"
      showIcon
      title={word('changedMeanwhile')}
      description={
        <Flex vertical gap={12} align="stretch">
          {who.data && (
            <Typography.Text>
              {word('whoChanged')}{' '}
              <strong>
                <ActorName actor={who.data.actor} name={who.data.actorName} />
              </strong>{' '}
              {time(who.data.at)}
            </Typography.Text>
          )}
          <Table
            size="small"
            pagination={false}
            rowKey="name"
            scroll={{ x: 'max-content' }}
            dataSource={[...new Set([...changedThere, ...changedHere])]}
            columns={[
              { title: word('field'), dataIndex: 'label' },
              { title: word('theirsNow'), render: (_, { name, show }) => show(valueOf(fresh, name)) },
              {
                title: word('mineNow'),
                render: (_, { name, show }) => (name in mine ? show(valueOf(mine, name)) : '–'),
              },
            ]}
          />
          <Flex gap={8} wrap>
            <Button type="primary" onClick={() => onKeepMine(fresh, merged)}>
              {word('keepMine')}
            </Button>
            <Button onClick={onTakeTheirs}>{word('takeTheirs')}</Button>
          </Flex>
        </Flex>
      }
    />
  );
}
