import { Button, Card, Descriptions, Tag } from 'antd';
import type { components } from '#client';
import { day, inLanguage, money, time } from '../formats';
import { deadlineNames } from '../labels';
import { useSession } from '../session';
import { addressOf } from './task-text';

/** What the insurer says about a task. */
export function TaskFacts({
  task,
  onNameCase,
}: {
  readonly task: components['schemas']['TaskDetailResponse'];
  /** Asks for the id of the case at Scalepoint, where it is missing; left out for those who may not. */
  readonly onNameCase?: () => void;
}) {
  const { word, language } = useSession();
  return (
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
              [task.damageType ?? task.damageCause, task.damageDate && day(task.damageDate)]
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
                  children: onNameCase ? (
                    <Button size="small" onClick={onNameCase}>
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
  );
}
