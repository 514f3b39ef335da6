import '../notices.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Flex, Form, Select, Typography } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { CLOCK, ClockField } from '../clock-field';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { NOTICE_WORDS, type NoticeKind } from '../notice-list';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';

type Preferences = components['schemas']['NoticePreferencesResponse'];
type Values = Pick<Preferences, 'language' | 'channels'> & { readonly digestAt: string };

const KINDS = Object.keys(NOTICE_WORDS) as NoticeKind[];
/** Notices of deliveries that failed are for those who may process them again. */
const OF_DELIVERIES: NoticeKind = 'delivery-failed';
const WAYS = [
  ['console', 'byConsole'],
  ['desktop', 'byDesktop'],
  ['mail', 'byMail'],
] as const;

/** What the user is told of, and how. */
export function NoticeSettings() {
  const { api } = useSession();
  const known = useQuery({
    queryKey: queryKeys.noticePreferences,
    queryFn: async () => (await api.GET('/v1/me/notice-preferences')).data,
  });
  return <Loaded query={known}>{(preferences) => <Settings key={preferences.version} known={preferences} />}</Loaded>;
}

function Settings({ known }: { readonly known: Preferences }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const kinds = KINDS.filter((kind) => kind !== OF_DELIVERIES || mayManage);
  const save = useMutation({
    mutationFn: ({ language, channels, digestAt }: Values) =>
      api.PUT('/v1/me/notice-preferences', {
        params: { header: ifMatch(known) },
        body: { language, channels, digestAt: digestAt || null },
      }),
    onSuccess: () => {
      message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: queryKeys.noticePreferences });
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className="form-width"
      initialValues={{ ...known, digestAt: known.digestAt ?? '' }}
      onFinish={(values: Values) => save.mutate(values)}
    >
      <Typography.Paragraph>{word('noticeSettingsHelp')}</Typography.Paragraph>
      <MailState of={known} />
      <DesktopPermission />
      {kinds.map((kind) => (
        <fieldset key={kind} className="notice-kind">
          <legend>{word(NOTICE_WORDS[kind])}</legend>
          <Flex gap={16} wrap>
            {WAYS.map(([way, label]) => (
              <Form.Item key={way} name={['channels', kind, way]} valuePropName="checked" noStyle>
                <Checkbox>{word(label)}</Checkbox>
              </Form.Item>
            ))}
          </Flex>
        </fieldset>
      ))}
      <Flex gap={16} wrap>
        <Form.Item
          name="digestAt"
          label={word('dailyMail')}
          extra={word('dailyMailHelp')}
          rules={[{ pattern: CLOCK, message: word('clockFault') }]}
        >
          <ClockField />
        </Form.Item>
        <Form.Item name="language" label={word('mailLanguage')}>
          <Select
            className="select-field"
            options={[
              { value: 'da', label: 'Dansk' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Form.Item>
      </Flex>
      <FormProblem form={form} error={save.error} />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {word('save')}
      </Button>
    </Form>
  );
}

/** Whether mails can reach the user at all. */
function MailState({ of: { mail, email } }: { readonly of: Preferences }) {
  const { word } = useSession();
  if (mail === 'off') return <Alert type="info" showIcon title={word('mailIsOff')} />;
  if (email === null) return <Alert type="warning" showIcon title={word('noMailAddress')} />;
  if (mail === 'printed') return <Alert type="info" showIcon title={word('mailIsPrinted')} />;
  return <Typography.Paragraph>{word('mailsGoTo').replace('{email}', email)}</Typography.Paragraph>;
}

/** The browser is asked only when the user asks for it. */
function DesktopPermission() {
  const { word } = useSession();
  const [permission, setPermission] = useState(() => ('Notification' in window ? Notification.permission : null));
  if (permission === 'denied') return <Typography.Paragraph>{word('desktopBlocked')}</Typography.Paragraph>;
  if (permission !== 'default') return null;
  return (
    <Button className="below" onClick={() => void Notification.requestPermission().then(setPermission)}>
      {word('allowDesktop')}
    </Button>
  );
}
