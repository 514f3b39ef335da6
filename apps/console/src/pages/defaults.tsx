import { useMutation, useQuery } from '@tanstack/react-query';
import {
  Button,
  Card,
  Checkbox,
  Flex,
  Form,
  type FormInstance,
  Input,
  type InputRef,
  Radio,
  Tag,
  Typography,
} from 'antd';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { Conflict, type ConflictField, isStale } from '../conflict';
import { FormProblem } from '../form-problem';
import { DEFAULT_CHOICES, EntryName, Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { DeadlineRules } from './deadline-rules';

type Settings = components['schemas']['SettingsResponse'];

export function Defaults() {
  const { api } = useSession();
  const settings = useQuery({
    queryKey: queryKeys.settings,
    queryFn: async () => (await api.GET('/v1/scalepoint-settings')).data,
  });
  const [round, setRound] = useState(0);
  const again = async () => {
    await settings.refetch();
    setRound((before) => before + 1);
  };
  return (
    <Loaded query={settings}>
      {(known) => <DefaultsForm key={round} known={known} onAgain={() => void again()} />}
    </Loaded>
  );
}

function DefaultsForm({ known: latest, onAgain }: { readonly known: Settings; readonly onAgain: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const [form] = Form.useForm<Settings>();
  // A copy, so that another user's save does not overwrite the form; the conflict is shown on save.
  const [known] = useState(latest);
  useEffect(() => {
    if (latest.version !== known.version && !form.isFieldsTouched()) onAgain();
  }, [latest.version, known.version, form, onAgain]);
  const save = useMutation({
    mutationFn: async ({ over, values }: { over: Settings; values: Partial<Settings> }) => {
      const { version: _, ...body } = { ...over, ...values };
      return api.PUT('/v1/scalepoint-settings', { params: { header: ifMatch(over) }, body });
    },
    onSuccess: () => {
      message.success(word('saved'));
      onAgain();
    },
  });
  const [mine, setMine] = useState<Partial<Settings>>({});
  const me = useMe();
  const conflictFields: ConflictField[] = [
    { name: 'caseNameTemplate', label: word('caseName'), show: (value) => (typeof value === 'string' ? value : '–') },
    ...DEFAULT_CHOICES.map(([name, kind]) => ({
      name,
      label: word(name),
      show: (value: unknown) => <EntryName kind={kind} id={value as string | null} />,
    })),
    {
      name: 'caseDebtor',
      label: word('caseDebtor'),
      show: (value) => (value === 'insurer' ? word('insurer') : word('policyholder')),
    },
    { name: 'createMissingDebtor', label: word('createMissingDebtor'), show: (value) => (value ? '✓' : '–') },
  ];
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={known}
      onFinish={(values) => {
        setMine(values);
        save.mutate({ over: known, values });
      }}
      className="form-width"
    >
      <Typography.Paragraph>{word('defaultsHelp')}</Typography.Paragraph>
      <Form.Item name="caseNameTemplate" label={word('caseName')}>
        <TemplateInput />
      </Form.Item>
      <div className="settings-grid">
        {DEFAULT_CHOICES.map(([name, kind]) => (
          <div key={name} className="setting">
            <Form.Item name={name} label={word(name)}>
              <DirectorySelect kind={kind} label={word(name)} />
            </Form.Item>
            <Impact field={name} form={form} known={known} />
          </div>
        ))}
      </div>
      <Form.Item name="caseDebtor" label={word('caseDebtor')}>
        <Radio.Group options={(['insurer', 'policyholder'] as const).map((value) => ({ value, label: word(value) }))} />
      </Form.Item>
      <Form.Item name="createMissingDebtor" valuePropName="checked">
        <Checkbox>{word('createMissingDebtor')}</Checkbox>
      </Form.Item>
      <DeadlineRules />
      <Flex vertical gap={12} align="start" className="sticky-save">
        {isStale(save.error) && me ? (
          <Conflict<Settings>
            entity="scalepoint-settings.settings"
            entityId={me.companyId}
            fields={conflictFields}
            started={known}
            mine={mine}
            load={async () => (await api.GET('/v1/scalepoint-settings')).data}
            onKeepMine={(now, merged) => save.mutate({ over: now, values: merged })}
            onTakeTheirs={onAgain}
          />
        ) : (
          <FormProblem form={form} error={save.error} />
        )}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {word('save')}
        </Button>
      </Flex>
    </Form>
  );
}

/** How many of the latest cases the chosen default would change; fields that users edited are not affected. */
function Impact({
  field,
  form,
  known,
}: {
  readonly field: (typeof DEFAULT_CHOICES)[number][0];
  readonly form: FormInstance<Settings>;
  readonly known: Settings;
}) {
  const { api, word } = useSession();
  const mayRead = useMe()?.permissions.includes('cases:read') ?? false;
  const chosen = (Form.useWatch(field, form) as string | null | undefined) ?? null;
  const cases = useQuery({
    queryKey: queryKeys.latestCases,
    queryFn: async () => (await api.GET('/v1/cases', { params: { query: { limit: 20 } } })).data.items,
    enabled: mayRead,
    staleTime: 60_000,
  });
  const of = cases.data?.length ?? 0;
  // For an empty default the debtor's value applies, which the cases do not contain.
  if (chosen === null || chosen === known[field] || of === 0) return null;
  const changed = (cases.data ?? []).filter((one) => one.origins[field] !== 'user' && one[field] !== chosen).length;
  return <span role="status">{word('impact').replace('{changed}', String(changed)).replace('{of}', String(of))}</span>;
}

/** The template, with merge fields to insert and a preview for a task. */
function TemplateInput({
  id,
  value = '',
  onChange,
}: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (text: string) => void;
}) {
  const { api, word, language } = useSession();
  const input = useRef<InputRef>(null);
  /** Before the first visit to the field, its caret is where the browser put it, not where the user wants to go on. */
  const visited = useRef(false);
  const template = useDeferredValue(value);
  const fields = useQuery({
    queryKey: queryKeys.mergeFields(language),
    queryFn: async () => (await api.GET('/v1/scalepoint-settings/merge-fields')).data.items,
  });
  const preview = useQuery({
    queryKey: queryKeys.caseNamePreview(template, language),
    queryFn: async () => (await api.POST('/v1/scalepoint-settings/case-name-preview', { body: { template } })).data,
    placeholderData: (before) => before,
  });
  const insert = (name: string) => {
    const field = input.current;
    const at = (visited.current ? field?.input?.selectionEnd : null) ?? value.length;
    const after = at + name.length + 2;
    // Drawn before the caret is set: a new value puts the caret at its end.
    flushSync(() => onChange?.(`${value.slice(0, at)}[${name}]${value.slice(at)}`));
    field?.focus();
    field?.setSelectionRange(after, after);
  };
  return (
    <Flex vertical gap={8}>
      <Input
        {...(id && { id })}
        ref={input}
        value={value}
        status={preview.data && preview.data.errors.length > 0 ? 'error' : ''}
        onChange={({ target }) => onChange?.(target.value)}
        onFocus={() => (visited.current = true)}
      />
      <Typography.Text type="secondary">{word('caseNameHelp')}</Typography.Text>
      <Flex wrap gap={4}>
        {(fields.data ?? []).map(({ name, label }) => (
          <Button key={name} size="small" onClick={() => insert(name)} className="merge-field">
            {label}
          </Button>
        ))}
      </Flex>
      {preview.data && (
        <Card size="small">
          {preview.data.errors.map(({ detail }) => (
            <Typography.Paragraph key={detail} type="danger" className="tight">
              {detail}
            </Typography.Paragraph>
          ))}
          {preview.data.sample !== null && (
            <div>
              <Tag>{word('preview')}</Tag> {preview.data.sample}
            </div>
          )}
          {preview.data.fromTask !== null && (
            <div>
              <Tag>{word('previewTask')}</Tag> {preview.data.fromTask}
            </div>
          )}
        </Card>
      )}
    </Flex>
  );
}
