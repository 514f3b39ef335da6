import { Button, Card, Descriptions, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '#client';
import { day, inLanguage, money, relativeTime, time } from '../formats';
import { collectors, deadlineNames } from '../labels';
import { useSession } from '../session';
import type { Word } from '../words';
import { MailLink, MapLink, PhoneLink } from './contact-links';
import { addressText } from './task-text';

type Task = components['schemas']['TaskDetailResponse'];
type Person = Task['contacts'][number] | Task['policyholder'] | NonNullable<Task['claimHandler']>;

/** How to reach a person: numbers that dial and addresses that open a letter. */
function Reach({ person }: { readonly person: Person }) {
  const numbers = ['mobile' in person ? person.mobile : null, person.phone];
  return (
    <Flex gap={8} wrap>
      {[...new Set(numbers)].map((number) => number && <PhoneLink key={number} number={number} />)}
      <MailLink address={person.email} />
    </Flex>
  );
}

/** Who it is about, where, what happened, and until when; then everything else that the insurer says about a task. */
export function TaskFacts({
  task,
  onNameCase,
}: {
  readonly task: Task;
  /** Asks for the id of the case at Scalepoint, where it is missing; left out for those who may not. */
  readonly onNameCase?: () => void;
}) {
  const { word, language } = useSession();
  const { policyholder, damageAddress, policy, deductible, claimHandler } = task;
  const own = addressText(policyholder.address);
  /** Facts that the insurer did not give are left out rather than shown as dashes. */
  const facts: readonly (readonly [Word, ReactNode])[] = [
    ['inspectionAt', task.inspectionAt && time(task.inspectionAt)],
    ['completedAt', task.completedAt && time(task.completedAt)],
    ['rejectionReason', task.rejectionReason],
    ['insurer', task.insurerName],
    ['caseNumber', task.scalepointCaseNumber],
    ['taskType', task.taskType],
    ['responsibility', task.responsibility],
    [
      'damage',
      [task.damageType ?? task.damageCause, task.damageDate && day(task.damageDate)].filter(Boolean).join(' · '),
    ],
    ['policy', [policy.number, policy.type].filter(Boolean).join(' · ')],
    ['vatShare', policy.vatShare !== null && `${policy.vatShare} %`],
    ['deductible', deductible && <Deductible deductible={deductible} />],
    ['approvedAmount', task.approvedAmount && money(task.approvedAmount.amount)],
    ['ownAddress', damageAddress && own !== addressText(damageAddress) && own],
    ['note', task.note],
    ['customerNote', task.customerNote],
  ];
  return (
    <>
      <Card size="small">
        <Flex gap={24} wrap justify="space-between">
          <div style={{ flex: '1 1 260px', minWidth: 0 }}>
            <Typography.Title level={2} style={{ fontSize: 18, margin: 0 }}>
              {policyholder.name ?? '–'}
            </Typography.Title>
            <MapLink task={task} />
            <Reach person={policyholder} />
          </div>
          <Flex vertical gap={2}>
            {task.deadlines.map(({ name, at, overdue }) => (
              <Typography.Text key={name} title={time(at)} {...(overdue && { type: 'danger' as const, strong: true })}>
                {word('deadline')}: {inLanguage(deadlineNames[name], language, name)} · {relativeTime(at, language)}
                {relativeTime(at, language) === time(at) ? '' : ` (${time(at)})`}
              </Typography.Text>
            ))}
          </Flex>
        </Flex>
        {task.damageDescription && (
          <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', margin: '12px 0 0' }}>
            {task.damageDescription}
          </Typography.Paragraph>
        )}
        {task.serviceLines.flatMap(({ items }, line) =>
          items.map(({ description, damageDescription, quantity }, item) => (
            <div key={`${line} ${item}`}>
              • {[quantity, description, damageDescription].filter(Boolean).join(' · ')}
            </div>
          )),
        )}
      </Card>
      <Card size="small">
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            ...facts
              .filter(([, value]) => Boolean(value))
              .map(([label, children]) => ({ key: label, label: word(label), children })),
            ...(claimHandler
              ? [
                  {
                    key: 'handler',
                    label: word('claimHandler'),
                    children: (
                      <div>
                        {claimHandler.name} <Reach person={claimHandler} />
                      </div>
                    ),
                  },
                ]
              : []),
            ...task.contacts.map((person, index) => ({
              key: `contact ${index}`,
              label: person.role ?? word('contact'),
              children: (
                <div>
                  {person.name} <Reach person={person} />
                </div>
              ),
            })),
            ...(task.scalepointCaseId
              ? []
              : [
                  {
                    key: 'scalepoint-case',
                    label: word('scalepointCaseId'),
                    children: onNameCase ? (
                      <Button size="small" onClick={onNameCase}>
                        {word('edit')}
                      </Button>
                    ) : (
                      '–'
                    ),
                  },
                ]),
          ]}
        />
      </Card>
    </>
  );
}

/** Who collects the deductible decides what the invoice must say. */
function Deductible({ deductible: { amount, collectedBy } }: { readonly deductible: NonNullable<Task['deductible']> }) {
  const { word, language } = useSession();
  return (
    <>
      {money(amount.amount)}
      {collectedBy && ` · ${word('collectedBy')} ${inLanguage(collectors[collectedBy], language, collectedBy)}`}
    </>
  );
}
