import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { inLanguage } from '../formats';
import { KeptDialog } from '../kept-dialog';
import { debtorReasons, origins } from '../labels';
import { useRefresh } from '../live';
import { EntryName, Loaded, Problem } from '../parts';
import { Section } from '../section';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import type { Word } from '../words';
import { type Case, CaseForm, CHOICES, shown } from './case-form';
import { TasksOfCase } from './shared-case';
import { Facts } from './task-facts';

/** The case of a task: its values with their sources, edits, and differences from the insurer's values. */
export function CaseCard({ caseId }: { readonly caseId: string }) {
  const { api, word, language } = useSession();
  const refresh = useRefresh();
  const mayEdit = useMe()?.permissions.includes('cases:manage') ?? false;
  const [isEditing, setIsEditing] = useState(false);
  const opened = useQuery({
    queryKey: queryKeys.case(caseId),
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
            {known.continuedOnCaseId && <Alert type="info" showIcon title={word('caseLeft')} />}
            {known.flags.includes('task-merged') && <Alert type="info" showIcon title={word('caseMerged')} />}
            {known.flags.includes('task-cancelled') && <Alert type="warning" showIcon title={word('caseCancelled')} />}
            <Differences known={known} />
            <Facts
              isWide
              facts={[
                ['number', word('number'), known.number],
                ['name', word('name'), withOrigin(known, 'name', known.name)],
                ...(known.tasks.length > 1
                  ? [['tasks', word('caseTasks'), <TasksOfCase key="tasks" tasks={known.tasks} />] as const]
                  : []),
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

function Differences({ known }: { readonly known: Case }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const mayEdit = useMe()?.permissions.includes('cases:manage') ?? false;
  const resolve = useMutation({
    mutationFn: ({ field, keep }: { field: string; keep: 'insurer' | 'user' }) =>
      api.POST('/v1/cases/{id}/differences/{field}', { params: { path: { id: known.id, field } }, body: { keep } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.cases }),
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
