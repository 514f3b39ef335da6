import { Button, Card, Flex, Form, InputNumber, Select, Typography } from 'antd';
import { useState } from 'react';
import { inLanguage } from '../formats';
import { deadlineNames } from '../labels';
import { useSession } from '../session';
import { RULE_FIELD, TIME_UNITS, type TimeUnit } from './time-units';

/** The most that the API takes: a year. */
const MAX_COUNT: Readonly<Record<TimeUnit, number>> = { hours: 8760, 'working-hours': 8760, 'working-days': 366 };

type Rule = { readonly name: string } & Partial<Record<(typeof RULE_FIELD)[TimeUnit], number>>;

/** The deadlines of a task whose insurer names none, in hours or in working time after its receipt. Part of the form of default settings. */
export function DeadlineRules() {
  const { word } = useSession();
  const form = Form.useFormInstance();
  const taken = (Form.useWatch('deadlines', form) as (Partial<Rule> | undefined)[] | undefined) ?? [];
  const names = [...new Set([...Object.keys(deadlineNames), ...taken.flatMap((one) => one?.name ?? [])])];
  const free = names.filter((name) => !taken.some((one) => one?.name === name));
  return (
    <Card size="small" title={word('companyDeadlines')} className="setting">
      <Typography.Paragraph type="secondary">{word('companyDeadlinesHelp')}</Typography.Paragraph>
      <Form.List name="deadlines">
        {(fields, { add, remove }) => (
          <Flex vertical gap={8} align="flex-start">
            {fields.map(({ key, name }) => (
              <Flex key={key} gap={8} align="center" wrap>
                <Form.Item name={[name]} noStyle rules={[{ required: true, validator: hasSpan }]}>
                  <RuleFields index={name} names={names} free={free} />
                </Form.Item>
                <Button size="small" danger aria-label={`${word('delete')} ${name + 1}`} onClick={() => remove(name)}>
                  {word('delete')}
                </Button>
              </Flex>
            ))}
            <Button disabled={free.length === 0} onClick={() => add({ name: free[0], afterHours: 24 })}>
              {word('addDeadline')}
            </Button>
          </Flex>
        )}
      </Form.List>
    </Card>
  );
}

const unitOf = (rule: Rule) =>
  TIME_UNITS.map(([one]) => one).find((one) => rule[RULE_FIELD[one]] !== undefined) ?? 'hours';

const hasSpan = (_: unknown, rule: Rule): Promise<void> =>
  rule[RULE_FIELD[unitOf(rule)]] === undefined ? Promise.reject(new Error(rule.name)) : Promise.resolve();

/** Which deadline, and how much of which unit; another unit keeps the number. */
function RuleFields({
  index,
  names,
  free,
  value: rule = { name: '' },
  onChange,
}: {
  readonly index: number;
  readonly names: readonly string[];
  readonly free: readonly string[];
  readonly value?: Rule;
  readonly onChange?: (rule: Rule) => void;
}) {
  const { word, language } = useSession();
  // Kept while the number is empty.
  const [unit, setUnit] = useState(() => unitOf(rule));
  const count = rule[RULE_FIELD[unit]];
  const change = (name: string, chosen: TimeUnit, given: number | undefined) =>
    onChange?.({ name, ...(given !== undefined && { [RULE_FIELD[chosen]]: Math.min(given, MAX_COUNT[chosen]) }) });
  return (
    <>
      <Select
        aria-label={`${word('deadline')} ${index + 1}`}
        className="select-field"
        value={rule.name}
        options={names.map((value) => ({
          value,
          label: inLanguage(deadlineNames[value], language, value),
          disabled: !free.includes(value),
        }))}
        onChange={(name: string) => change(name, unit, count)}
      />
      <InputNumber
        aria-label={`${word('countAfterReceipt')} ${index + 1}`}
        className="hours-field"
        value={count ?? null}
        min={1}
        max={MAX_COUNT[unit]}
        precision={0}
        status={count === undefined ? 'error' : ''}
        onChange={(given) => change(rule.name, unit, given ?? undefined)}
      />
      <Select
        aria-label={`${word('countedIn')} ${index + 1}`}
        className="select-field"
        value={unit}
        options={TIME_UNITS.map(([value, label]) => ({ value, label: word(label) }))}
        onChange={(chosen: TimeUnit) => {
          setUnit(chosen);
          change(rule.name, chosen, count ?? 1);
        }}
      />
      <span>{word('afterReceipt')}</span>
    </>
  );
}
