import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Flex, Form, Select, Switch, Typography } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { CLOCK, ClockField } from '../clock-field';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { SectionTitle } from '../page-title';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { MessageTexts } from './message-texts';
import { OCCASION, type Occasion, OCCASIONS } from './message-words';

type Settings = components['schemas']['MessageSettingsResponse'];
type Values = Pick<Settings, 'enabled' | 'dayBeforeAt' | 'templates'> & {
  readonly isQuiet: boolean;
  readonly quietHours: NonNullable<Settings['quietHours']>;
};

const USUAL_QUIET_HOURS = { from: '21:00', until: '08:00' };

/** What policyholders are told, when, and with which words. */
export function MessageSettings() {
  const { api } = useSession();
  const settings = useQuery({
    queryKey: queryKeys.messageSettings,
    queryFn: async () => (await api.GET('/v1/policyholder-message-settings')).data,
  });
  return <Loaded query={settings}>{(known) => <SettingsForm key={known.version} known={known} />}</Loaded>;
}

function SettingsForm({ known }: { readonly known: Settings }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [occasion, setOccasion] = useState<Occasion>('booked');
  const clock = [{ required: true }, { pattern: CLOCK, message: word('clockFault') }];
  const isQuiet = Form.useWatch('isQuiet', form) ?? known.quietHours !== null;
  const save = useMutation({
    mutationFn: ({ enabled, dayBeforeAt, templates, isQuiet: hasQuietHours, quietHours }: Values) =>
      api.PUT('/v1/policyholder-message-settings', {
        params: { header: ifMatch(known) },
        body: { enabled, dayBeforeAt, templates, quietHours: hasQuietHours ? quietHours : null },
      }),
    onSuccess: () => {
      message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: queryKeys.messageSettings });
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className="form-width"
      initialValues={{
        ...known,
        isQuiet: known.quietHours !== null,
        quietHours: known.quietHours ?? USUAL_QUIET_HOURS,
      }}
      // The texts of the other occasions are not on the page, but they are saved too.
      onFinish={() => save.mutate(form.getFieldsValue(true) as Values)}
    >
      <Typography.Paragraph>{word('customerMessagesHelp')}</Typography.Paragraph>
      <SendingState of={known} />
      <Form.Item name="enabled" label={word('sendMessages')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <SectionTitle>{word('whatIsSent')}</SectionTitle>
      {OCCASIONS.map((one) => (
        <fieldset key={one} className="notice-kind">
          <legend>{word(OCCASION[one])}</legend>
          <Flex gap={16} wrap>
            {(['mail', 'sms'] as const).map((channel) => (
              <Form.Item key={channel} name={['templates', one, channel, 'on']} valuePropName="checked" noStyle>
                <Checkbox>{word(channel === 'mail' ? 'messageMail' : 'messageSms')}</Checkbox>
              </Form.Item>
            ))}
          </Flex>
        </fieldset>
      ))}
      <SectionTitle>{word('whenIsSent')}</SectionTitle>
      <Flex gap={16} wrap align="end">
        <Form.Item name="dayBeforeAt" label={word('dayBeforeAt')} rules={clock}>
          <ClockField />
        </Form.Item>
      </Flex>
      <Form.Item name="isQuiet" valuePropName="checked" extra={word('quietHoursHelp')}>
        <Checkbox>{word('quietHours')}</Checkbox>
      </Form.Item>
      {isQuiet && (
        <Flex gap={16} wrap>
          <Form.Item name={['quietHours', 'from']} label={word('quietFrom')} rules={clock}>
            <ClockField />
          </Form.Item>
          <Form.Item name={['quietHours', 'until']} label={word('quietUntil')} rules={clock}>
            <ClockField />
          </Form.Item>
        </Flex>
      )}
      <SectionTitle>{word('messageTexts')}</SectionTitle>
      <Form.Item label={word('chooseOccasion')} htmlFor="occasion">
        <Select
          id="occasion"
          className="select-field"
          value={occasion}
          onChange={setOccasion}
          options={OCCASIONS.map((value) => ({ value, label: word(OCCASION[value]) }))}
        />
      </Form.Item>
      <MessageTexts key={occasion} form={form} occasion={occasion} />
      <Flex vertical gap={12} align="start" className="sticky-save">
        <FormProblem form={form} error={save.error} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {word('save')}
        </Button>
      </Flex>
    </Form>
  );
}

/** Whether the installation can send at all. */
function SendingState({ of: { mailState, smsState } }: { readonly of: Settings }) {
  const { word } = useSession();
  const said = [
    mailState === 'off' && word('customerMailIsOff'),
    smsState === 'off' && word('smsIsOff'),
    (mailState === 'printed' || smsState === 'printed') && word('messagesArePrinted'),
  ].filter((one) => one !== false);
  return said.map((one) => <Alert key={one} type="info" showIcon title={one} className="remark" />);
}
