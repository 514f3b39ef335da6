import { useQuery } from '@tanstack/react-query';
import { Flex, Form, type FormInstance, Input, Tag, Typography } from 'antd';
import { type RefObject, useDeferredValue, useRef } from 'react';
import type { components } from '#client';
import { Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import type { Occasion } from './message-words';

type Previewed = components['schemas']['PreviewedMessageResponse'];
type Channel = 'mail' | 'sms';

/** The texts of one occasion, each with its merge fields and what comes out of it. */
export function MessageTexts({ form, occasion }: { readonly form: FormInstance; readonly occasion: Occasion }) {
  const { word } = useSession();
  const [mailCaret, smsCaret] = [useRef<number | null>(null), useRef<number | null>(null)];
  const at = (channel: Channel, part: 'subject' | 'text') => ['templates', occasion, channel, part];
  return (
    <Flex vertical gap={24}>
      <section aria-label={word('messageMail')}>
        <Form.Item name={at('mail', 'subject')} label={word('mailSubject')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={at('mail', 'text')} label={word('mailText')}>
          <Input.TextArea autoSize={{ minRows: 6 }} maxLength={5000} onSelect={noting(mailCaret)} />
        </Form.Item>
        <Fields form={form} name={at('mail', 'text')} label={word('mailText')} caret={mailCaret} />
        <Preview form={form} occasion={occasion} channel="mail" />
      </section>
      <section aria-label={word('messageSms')}>
        <Form.Item name={at('sms', 'text')} label={word('smsText')}>
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} onSelect={noting(smsCaret)} />
        </Form.Item>
        <Fields form={form} name={at('sms', 'text')} label={word('smsText')} caret={smsCaret} />
        <Preview form={form} occasion={occasion} channel="sms" />
      </section>
    </Flex>
  );
}

const noting =
  (caret: RefObject<number | null>) =>
  ({ currentTarget }: React.SyntheticEvent<HTMLTextAreaElement>) => {
    caret.current = currentTarget.selectionStart;
  };

/** Puts a merge field at the end of the text, or where the cursor was last. */
function Fields({
  form,
  name,
  label,
  caret,
}: {
  readonly form: FormInstance;
  readonly name: readonly string[];
  readonly label: string;
  readonly caret: RefObject<number | null>;
}) {
  const { api, word, language } = useSession();
  const fields = useQuery({
    queryKey: queryKeys.messageFields(language),
    queryFn: async () => (await api.GET('/v1/policyholder-message-settings/merge-fields')).data.items,
  });
  const insert = (field: string) => {
    const path = [...name];
    const text = String(form.getFieldValue(path) ?? '');
    const at = caret.current ?? text.length;
    form.setFieldValue(path, `${text.slice(0, at)}[${field}]${text.slice(at)}`);
    caret.current = at + field.length + 2;
  };
  return (
    <Flex gap={4} wrap role="group" aria-label={word('insertField').replace('{text}', label)}>
      {fields.data?.map((field) => (
        <Tag.CheckableTag key={field.name} checked={false} onChange={() => insert(field.name)}>
          <span title={`${field.label}: ${field.sample}`}>[{field.name}]</span>
        </Tag.CheckableTag>
      ))}
    </Flex>
  );
}

function Preview({
  form,
  occasion,
  channel,
}: {
  readonly form: FormInstance;
  readonly occasion: Occasion;
  readonly channel: Channel;
}) {
  const { api, word, language } = useSession();
  const written = (part: string) => ['templates', occasion, channel, part];
  const text = useDeferredValue((Form.useWatch(written('text'), form) as string | undefined) ?? '');
  const subject = useDeferredValue((Form.useWatch(written('subject'), form) as string | undefined) ?? '');
  const preview = useQuery({
    queryKey: queryKeys.messagePreview(channel, subject, text, language),
    queryFn: async () => {
      const body = { channel, text, ...(channel === 'mail' && { subject }) };
      return (await api.POST('/v1/policyholder-message-settings/preview', { body })).data;
    },
    placeholderData: (before) => before,
  });
  if (preview.error) return <Problem error={preview.error} />;
  const { sample = null, fromTask = null, errors = [] } = preview.data ?? {};
  return (
    <div role="status">
      {errors.map(({ detail }) => (
        <Typography.Text key={detail} type="danger">
          {detail}
        </Typography.Text>
      ))}
      <Flex gap={16} wrap>
        {sample && <Shown title={word('previewWithSamples')} message={sample} />}
        {fromTask && <Shown title={word('previewWithTask')} message={fromTask} />}
      </Flex>
    </div>
  );
}

function Shown({ title, message: { subject, text, parts } }: { readonly title: string; readonly message: Previewed }) {
  const { word } = useSession();
  return (
    <figure className="message-preview">
      <figcaption>
        {title}
        {parts !== null && ` · ${word('smsParts').replace('{count}', String(parts))}`}
      </figcaption>
      {subject !== null && <strong>{subject}</strong>}
      <div className="talk-text">{text}</div>
    </figure>
  );
}
