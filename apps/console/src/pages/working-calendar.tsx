import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Checkbox, DatePicker, Flex, Form, Input, InputNumber, Select, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type components, ifMatch } from '#client';
import { CLOCK, ClockField } from '../clock-field';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { danishToday, day } from '../formats';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { TIME_UNITS, type TimeUnit } from './time-units';

type Known = components['schemas']['CalendarResponse'];
type Closing = Known['closings'][number];

interface Values {
  readonly week: readonly { readonly works: boolean; readonly from: string; readonly to: string }[];
  readonly daysOff: Known['daysOff'];
  readonly closings: readonly { readonly days: readonly [Dayjs, Dayjs]; readonly name: string }[];
  readonly warns: boolean;
  readonly count: number;
  readonly unit: TimeUnit;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const USUAL = { from: '07:00', to: '15:00' };
/** A Monday. */
const SOME_MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** When the company works, by which deadlines are counted, and when it is warned of one. */
export function WorkingCalendar() {
  const { api } = useSession();
  const calendar = useQuery({
    queryKey: queryKeys.calendar,
    queryFn: async () => (await api.GET('/v1/calendar')).data,
  });
  return <Loaded query={calendar}>{(known) => <CalendarForm key={known.version} known={known} />}</Loaded>;
}

function CalendarForm({ known }: { readonly known: Known }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const mayChange = useMe()?.permissions.includes('settings:manage') ?? false;
  const [form] = Form.useForm<Values>();
  const warns = Form.useWatch('warns', form) ?? known.warnBefore !== null;
  const save = useMutation({
    mutationFn: (values: Values) =>
      api.PUT('/v1/calendar', { params: { header: ifMatch(known) }, body: bodyOf(values) }),
    onSuccess: () => {
      message.success(word('saved'));
      void queries.invalidateQueries({ queryKey: queryKeys.taskLists });
      void queries.invalidateQueries({ queryKey: queryKeys.taskCounts });
      return queries.invalidateQueries({ queryKey: queryKeys.calendar });
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={valuesOf(known)}
      disabled={!mayChange}
      onFinish={(values: Values) => save.mutate(values)}
      className="form-width"
    >
      <Typography.Paragraph>{word('workingCalendarHelp')}</Typography.Paragraph>
      <Flex vertical gap={12}>
        <Week />
        <DaysOff />
        <Closings />
        <Card size="small" title={word('warning')}>
          <Typography.Paragraph type="secondary">{word('warningHelp')}</Typography.Paragraph>
          <Flex gap={8} align="center" wrap>
            <Form.Item name="warns" valuePropName="checked" noStyle>
              <Checkbox>{word('warns')}</Checkbox>
            </Form.Item>
            <Form.Item name="count" noStyle rules={[{ required: warns }]}>
              <InputNumber
                aria-label={word('warnCount')}
                className="hours-field"
                min={1}
                max={200}
                precision={0}
                disabled={!mayChange || !warns}
              />
            </Form.Item>
            <Form.Item name="unit" noStyle>
              <Select
                aria-label={word('warnUnit')}
                className="select-field"
                disabled={!mayChange || !warns}
                options={TIME_UNITS.map(([value, label]) => ({ value, label: word(label) }))}
              />
            </Form.Item>
          </Flex>
        </Card>
        <FormProblem form={form} error={save.error} />
        <div>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {word('save')}
          </Button>
        </div>
      </Flex>
    </Form>
  );
}

function Week() {
  const { word, language } = useSession();
  const form = Form.useFormInstance<Values>();
  const week = Form.useWatch('week', form);
  const names = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  return (
    <Card size="small" title={word('workingWeek')}>
      <Flex vertical gap={8}>
        {WEEKDAYS.map((_, index) => {
          const weekday = names.format(SOME_MONDAY + index * DAY_MS);
          const label = (given: 'worksOn' | 'weekdayFrom' | 'weekdayTo') => word(given).replace('{weekday}', weekday);
          const isOff = !week?.[index]?.works;
          return (
            <Flex key={weekday} gap={8} align="center">
              <Form.Item name={['week', index, 'works']} valuePropName="checked" noStyle>
                <Checkbox aria-label={label('worksOn')} className="weekday-field">
                  {weekday}
                </Checkbox>
              </Form.Item>
              <Form.Item name={['week', index, 'from']} noStyle rules={[{ required: !isOff, pattern: CLOCK }]}>
                <ClockField aria-label={label('weekdayFrom')} disabled={isOff} />
              </Form.Item>
              –
              <Form.Item name={['week', index, 'to']} noStyle rules={[{ required: !isOff, pattern: CLOCK }]}>
                <ClockField aria-label={label('weekdayTo')} disabled={isOff} />
              </Form.Item>
            </Flex>
          );
        })}
      </Flex>
    </Card>
  );
}

/** The days to choose, and for comparison the public holidays of this year. */
function DaysOff() {
  const { api, word, language } = useSession();
  const year = Number(danishToday().slice(0, 4));
  const holidays = useQuery({
    queryKey: queryKeys.holidays(year, language),
    queryFn: async () => (await api.GET('/v1/calendar/holidays', { params: { query: { year } } })).data.items,
    staleTime: Infinity,
  });
  const all = holidays.data ?? [];
  return (
    <Card size="small" title={word('daysOff')}>
      <Form.Item name="daysOff" noStyle>
        <Checkbox.Group
          options={all.flatMap(({ name, choice }) => (choice === null ? [] : [{ value: choice, label: name }]))}
        />
      </Form.Item>
      <Typography.Paragraph type="secondary" className="tight below">
        {word('holidaysOf').replace('{year}', String(year))}:{' '}
        {all.flatMap((one) => (one.choice === null ? [`${one.name} ${day(one.day)}`] : [])).join(', ')}
      </Typography.Paragraph>
    </Card>
  );
}

function Closings() {
  const { word } = useSession();
  return (
    <Card size="small" title={word('closings')}>
      <Typography.Paragraph type="secondary">{word('closingsHelp')}</Typography.Paragraph>
      <Form.List name="closings">
        {(fields, { add, remove }) => (
          <Flex vertical gap={8} align="flex-start">
            {fields.map(({ key, name }) => (
              <Flex key={key} gap={8} wrap align="center">
                <Form.Item name={[name, 'name']} noStyle rules={[{ required: true, max: 100 }]}>
                  <Input aria-label={`${word('closingName')} ${name + 1}`} className="select-field" />
                </Form.Item>
                <Form.Item name={[name, 'days']} noStyle rules={[{ required: true }]}>
                  <DatePicker.RangePicker aria-label={`${word('closingDays')} ${name + 1}`} format="DD-MM-YYYY" />
                </Form.Item>
                <Button size="small" danger aria-label={`${word('delete')} ${name + 1}`} onClick={() => remove(name)}>
                  {word('delete')}
                </Button>
              </Flex>
            ))}
            <Button onClick={() => add()}>{word('addClosing')}</Button>
          </Flex>
        )}
      </Form.List>
    </Card>
  );
}

function valuesOf({ week, daysOff, closings, warnBefore }: Known): Values {
  return {
    week: WEEKDAYS.map((weekday) => {
      const hours = week.find((one) => one.weekday === weekday);
      return { works: hours !== undefined, from: hours?.from ?? USUAL.from, to: hours?.to ?? USUAL.to };
    }),
    daysOff,
    closings: closings.map(({ from, to, name }) => ({ days: [dayjs(from), dayjs(to)], name })),
    warns: warnBefore !== null,
    count: warnBefore?.count ?? 1,
    unit: warnBefore?.unit ?? 'working-days',
  };
}

function bodyOf({ week, daysOff, closings, warns, count, unit }: Values) {
  const written = (picked: Dayjs) => picked.format('YYYY-MM-DD');
  return {
    week: week.flatMap(({ works, from, to }, index) => (works ? [{ weekday: index + 1, from, to }] : [])),
    daysOff,
    closings: closings.map(({ days: [from, to], name }): Closing => ({ from: written(from), to: written(to), name })),
    warnBefore: warns ? { count, unit } : null,
  };
}
