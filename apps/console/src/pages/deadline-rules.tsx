import { Button, Card, Flex, Form, InputNumber, Select, Typography } from 'antd';
import { inLanguage } from '../formats';
import { deadlineNames } from '../labels';
import { useSession } from '../session';
import { RULE_FIELD, TIME_UNITS, type TimeUnit } from './time-units';

/** The most that the API takes: a year. */
const MAX_COUNT: Readonly<Record<TimeUnit, number>> = { hours: 8760, 'working-hours': 8760, 'working-days': 366 };

/** The deadlines of a task whose insurer names none, in hours or in working time after its receipt. Part of the form of default settings. */
export function DeadlineRules() {
  const { word, language } = useSession();
  const form = Form.useFormInstance();
  const taken = (Form.useWatch('deadlines', form) as ({ name?: string } | undefined)[] | undefined) ?? [];
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
                <Form.Item name={[name, 'name']} noStyle rules={[{ required: true }]}>
                  <Select
                    aria-label={`${word('deadline')} ${name + 1}`}
                    className="select-field"
                    options={names.map((value) => ({
                      value,
                      label: inLanguage(deadlineNames[value], language, value),
                      disabled: !free.includes(value),
                    }))}
                  />
                </Form.Item>
                <Span index={name} />
                <span>{word('afterReceipt')}</span>
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

type Rule = { readonly name?: string } & Partial<Record<(typeof RULE_FIELD)[TimeUnit], number>>;

/** How much of which unit; another unit keeps the number. */
function Span({ index }: { readonly index: number }) {
  const { word } = useSession();
  const form = Form.useFormInstance();
  const rule = Form.useWatch(['deadlines', index], { form, preserve: true }) as Rule | undefined;
  const unit = TIME_UNITS.map(([one]) => one).find((one) => rule?.[RULE_FIELD[one]] != null) ?? 'hours';
  const count = (chosen: TimeUnit) => rule?.[RULE_FIELD[chosen]] ?? null;
  return (
    <>
      <Form.Item
        key={unit}
        name={[index, RULE_FIELD[unit]]}
        noStyle
        rules={[{ required: true, type: 'number', max: MAX_COUNT[unit] }]}
      >
        <InputNumber
          aria-label={`${word('countAfterReceipt')} ${index + 1}`}
          className="hours-field"
          min={1}
          max={MAX_COUNT[unit]}
          precision={0}
        />
      </Form.Item>
      <Select
        aria-label={`${word('countedIn')} ${index + 1}`}
        className="select-field"
        value={unit}
        options={TIME_UNITS.map(([value, label]) => ({ value, label: word(label) }))}
        onChange={(chosen: TimeUnit) =>
          form.setFieldValue(['deadlines', index], {
            name: rule?.name,
            [RULE_FIELD[chosen]]: Math.min(count(unit) ?? 1, MAX_COUNT[chosen]),
          })
        }
      />
    </>
  );
}
