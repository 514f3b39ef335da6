import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '#client';
import { day, inLanguage, money, time } from '../formats';
import { collectors } from '../labels';
import { Section } from '../section';
import { useSession } from '../session';
import type { Word } from '../words';
import { Reach } from './task-header';
import { addressText } from './task-text';

type Task = components['schemas']['TaskDetailResponse'];

/** What happened, and what was ordered: the reason for the job, also before there is a case. */
export function TaskDamage({ task, children }: { readonly task: Task; readonly children?: ReactNode }) {
  const { word } = useSession();
  const { damageType, damageCause, damageCategory, damageDate, damageDescription, responsibility, note } = task;
  const kinds = [...new Set([damageType, damageCategory, damageCause])];
  const items = task.serviceLines.flatMap((line) => line.items.map((item) => ({ ...item, taskType: line.taskType })));
  return (
    <Section title={word('damageHeading')}>
      <div>
        <strong>{kinds.filter(Boolean).join(' · ') || '–'}</strong>
        {damageDate && ` · ${day(damageDate)}`}
      </div>
      <p style={{ whiteSpace: 'pre-wrap', margin: '6px 0' }}>{damageDescription ?? '–'}</p>
      {[responsibility && `${word('responsibility')}: ${responsibility}`, note && `${word('note')}: ${note}`]
        .filter(Boolean)
        .map((text) => (
          <p key={text} className="notice">
            {text}
          </p>
        ))}
      {task.customerNote && (
        <p style={{ margin: '4px 0', whiteSpace: 'pre-wrap' }}>
          {word('customerNote')}: {task.customerNote}
        </p>
      )}
      {items.length > 0 && (
        <>
          <h3 style={{ fontSize: '0.875rem', margin: '8px 0 2px' }}>{word('serviceLines')}</h3>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {items.map(({ taskType, quantity, description, damageDescription: about }, index) => (
              <li key={index}>{[quantity, description, about, taskType].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
      {children}
    </Section>
  );
}

/** Everything else that the insurer says about a task. What it did not say is left out rather than shown as dashes. */
export function TaskFacts({
  task,
  onNameCase,
}: {
  readonly task: Task;
  /** Asks for the id of the case at Scalepoint, where it is missing; left out for those who may not. */
  readonly onNameCase?: () => void;
}) {
  const { word } = useSession();
  const { policyholder, damageAddress, policy, deductible, claimHandler } = task;
  const own = addressText(policyholder.address);
  const facts: readonly (readonly [string, string, ReactNode])[] = [
    ...named(word, [
      ['inspectionAt', task.inspectionAt && time(task.inspectionAt)],
      ['completedAt', task.completedAt && time(task.completedAt)],
      ['rejectionReason', task.rejectionReason],
      ['caseNumber', task.scalepointCaseNumber],
      ['policy', [policy.number, policy.type && `(${policy.type})`].filter(Boolean).join(' ')],
      ['vatShare', policy.vatShare !== null && `${policy.vatShare} %`],
      ['deductible', deductible && <Deductible deductible={deductible} />],
      ['approvedAmount', task.approvedAmount && money(task.approvedAmount.amount)],
      ['ownAddress', damageAddress && own !== addressText(damageAddress) && own],
    ]),
    ['cvr', 'CVR', policyholder.cvr],
    ['handler', word('claimHandler'), claimHandler && <Person person={claimHandler} />],
    ...task.contacts.map(
      (person, index) =>
        [`contact ${index}`, person.role ?? word('contact'), <Person key="p" person={person} />] as const,
    ),
    ['received', word('received'), time(task.receivedAt)],
    [
      'scalepoint-case',
      word('scalepointCaseId'),
      task.scalepointCaseId ? null : onNameCase ? (
        <Button size="small" onClick={onNameCase}>
          {word('edit')}
        </Button>
      ) : (
        '–'
      ),
    ],
  ];
  return (
    <Section title={word('facts')}>
      <Facts facts={facts} isWide />
    </Section>
  );
}

const named = (word: (word: Word) => string, facts: readonly (readonly [Word, ReactNode])[]) =>
  facts.map(([name, value]) => [name, word(name), value] as const);

/** Labels beside their values; those without a value are left out. */
export function Facts({
  facts,
  isWide = false,
}: {
  readonly facts: readonly (readonly [key: string, label: string, value: ReactNode])[];
  /** Two columns, where there is room. */
  readonly isWide?: boolean;
}) {
  return (
    <dl className={isWide ? 'facts facts-wide' : 'facts'}>
      {facts
        .filter(([, , value]) => Boolean(value))
        .flatMap(([key, label, value]) => [<dt key={key}>{label}</dt>, <dd key={`${key} value`}>{value}</dd>])}
    </dl>
  );
}

function Person({ person }: { readonly person: Task['contacts'][number] | NonNullable<Task['claimHandler']> }) {
  const address = 'address' in person ? addressText(person.address) : null;
  return (
    <>
      {person.name} <Reach person={person} />
      {address && <div>{address}</div>}
    </>
  );
}

/** Who collects the deductible decides what the invoice must say. */
function Deductible({ deductible: { amount, collectedBy } }: { readonly deductible: NonNullable<Task['deductible']> }) {
  const { word, language } = useSession();
  return (
    <>
      {money(amount.amount)}
      {collectedBy && (
        <>
          {' · '}
          <strong>
            {word('collectedBy')} {inLanguage(collectors[collectedBy], language, collectedBy)}
          </strong>
        </>
      )}
    </>
  );
}
