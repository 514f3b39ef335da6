import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, DatePicker, Flex, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { components } from '#client';
import { DataTable } from '../data-table';
import { danishInstant, inLanguage, time } from '../formats';
import { Nothing } from '../nothing';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { SearchField } from '../search-field';
import { useSession } from '../session';
import type { Word } from '../words';
import { ActorName } from './actor-name';
import { auditedThings } from './audited-things';

type Entry = components['schemas']['AuditResponse'];

const ACTION: Readonly<Record<Entry['action'], Word>> = { create: 'created', update: 'changed', delete: 'deleted' };

/** How many changed fields are named before one looks closer. */
const MAX_NAMES = 3;

/** Who changed what and when, the latest first. */
export function AuditTrail() {
  const { api, word, language } = useSession();
  const [actor, setActor] = useState('');
  const [days, setDays] = useState<[Dayjs, Dayjs] | null>(null);
  const query = {
    limit: 50,
    ...(actor && { actor: actor.includes(':') ? actor : `user:${actor}` }),
    ...(days && {
      from: danishInstant(days[0].startOf('day')),
      to: danishInstant(days[1].add(1, 'day').startOf('day')),
    }),
  };
  const trail = useInfiniteQuery({
    queryKey: queryKeys.audit(query),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (await api.GET('/v1/audit', { params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } } })).data,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Flex vertical gap={12} align="stretch">
      <Typography.Text type="secondary">{word('auditHelp')}</Typography.Text>
      <Flex gap={8} wrap>
        <SearchField label={word('actor')} className="narrow-field" onSearch={(typed) => setActor(typed.trim())} />
        <DatePicker.RangePicker
          aria-label={word('period')}
          format="DD-MM-YYYY"
          onChange={(picked) => setDays(picked?.[0] && picked[1] ? [picked[0], picked[1]] : null)}
        />
      </Flex>
      <Loaded query={trail}>
        {({ pages }) => (
          <div role="region" aria-label={word('audit')} tabIndex={0} className="scroll-area">
            <DataTable<Entry>
              rowKey="id"
              dataSource={pages.flatMap(({ items }) => [...items])}
              locale={{ emptyText: <Nothing>{word('noAudit')}</Nothing> }}
              columns={[
                { title: word('date'), className: 'no-wrap', render: (_, one) => time(one.at) },
                {
                  title: word('actor'),
                  render: (_, one) => (
                    <span title={one.actor}>
                      <ActorName actor={one.actor} name={one.actorName} />
                      {/* The filter takes the id of a user. */}
                      {one.actorName !== null && <span className="quiet"> ({one.actor.replace(/^user:/, '')})</span>}
                    </span>
                  ),
                },
                { title: word('action'), render: (_, one) => word(ACTION[one.action]) },
                {
                  title: word('entity'),
                  render: (_, { entity }) => (
                    <span title={entity}>
                      {inLanguage(auditedThings[entity.replace(/^.*\./, '')], language, entity)}
                    </span>
                  ),
                },
                { title: word('before'), render: (_, one) => <Values of={one.before} /> },
                { title: word('after'), render: (_, one) => <Values of={one.after} /> },
              ]}
            />
          </div>
        )}
      </Loaded>
      {trail.hasNextPage && (
        <div>
          <Button loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {word('more')}
          </Button>
        </div>
      )}
    </Flex>
  );
}

function Values({ of }: { readonly of: Readonly<Record<string, unknown>> | null }) {
  if (of === null) return <>–</>;
  const fields = Object.entries(of);
  const names = fields.map(([name]) => name);
  const summary = names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ' …' : '');
  return (
    <details>
      <summary>{summary}</summary>
      {fields.map(([name, value]) => (
        <div key={name} className="break-all">
          {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
        </div>
      ))}
    </details>
  );
}
