import { Button, Card, Flex, Form, InputNumber, Select, Typography } from 'antd';
import { inLanguage } from '../formats';
import { deadlineNames } from '../labels';
import { useSession } from '../session';

/** The most that the API takes: a year. */
const MAX_HOURS = 8760;

/** The deadlines of a task whose insurer names none, in hours after its receipt. Part of the form of default settings. */
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
                <Form.Item name={[name, 'afterHours']} noStyle rules={[{ required: true }]}>
                  <InputNumber
                    aria-label={`${word('hoursAfterReceipt')} ${name + 1}`}
                    className="hours-field"
                    min={1}
                    max={MAX_HOURS}
                    precision={0}
                  />
                </Form.Item>
                <span>{word('hoursAfterReceipt')}</span>
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
