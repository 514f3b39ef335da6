import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Flex, Form, type FormInstance, Input, Select, Typography } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { FormProblem } from '../form-problem';
import { SectionTitle } from '../page-title';
import { EntryName, Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { numberOf } from './task-text';

type Rules = components['schemas']['AssignmentRulesResponse'];
type Rule = Rules['rules'][number];
/** Postal codes are typed as one text. */
type Written = Omit<Rule, 'postalCodes'> & { readonly postalCodes: string };
interface Values {
  readonly rules: readonly Written[];
}

const POSTAL_CODES = /^\s*(?:\d{4}(?:\s*-\s*\d{4})?(?:\s*,\s*|\s*$))*$/;

/** Who manages which new cases. */
export function AssignmentRules() {
  const { api } = useSession();
  const known = useQuery({
    queryKey: queryKeys.assignmentRules,
    queryFn: async () => (await api.GET('/v1/assignment-rules')).data,
  });
  return <Loaded query={known}>{(rules) => <RulesForm key={rules.version} known={rules} />}</Loaded>;
}

function RulesForm({ known }: { readonly known: Rules }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const insurers = useQuery({
    queryKey: queryKeys.insurers,
    queryFn: async () => (await api.GET('/v1/insurers')).data.items,
  });
  const save = useMutation({
    mutationFn: (values: Values) =>
      api.PUT('/v1/assignment-rules', { params: { header: ifMatch(known) }, body: { rules: read(values) } }),
    onSuccess: () => {
      message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: queryKeys.assignmentRules });
    },
  });
  const initial = { rules: known.rules.map((rule) => ({ ...rule, postalCodes: written(rule.postalCodes) })) };
  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={(values: Values) => save.mutate(values)}>
      <Typography.Paragraph>{word('assignmentHelp')}</Typography.Paragraph>
      <Form.List name="rules">
        {(fields, { add, remove, move }) => (
          <Flex vertical gap={12}>
            {fields.length === 0 && <Typography.Text type="secondary">{word('noRulesYet')}</Typography.Text>}
            {fields.map(({ key, name }) => (
              <Card key={key} size="small" title={word('ruleNumber').replace('{number}', String(name + 1))}>
                <Flex gap={12} wrap>
                  <Form.Item name={[name, 'insurerId']} label={word('insurer')}>
                    <Select
                      allowClear={{ label: word('clear') }}
                      className="select-field"
                      placeholder={word('allInsurers')}
                      options={(insurers.data ?? []).map(({ id, name: label }) => ({ value: id, label }))}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'postalCodes']}
                    label={word('postalCodesField')}
                    rules={[{ pattern: POSTAL_CODES, message: word('postalCodesFault') }]}
                  >
                    <Input />
                  </Form.Item>
                  <Form.Item name={[name, 'damageType']} label={word('damageTypeContains')} rules={[{ max: 100 }]}>
                    <Input />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'caseManagerId']}
                    label={word('caseManagerId')}
                    rules={[{ required: true }]}
                    className="growing-field"
                  >
                    <DirectorySelect kind="employees" label={word('caseManagerId')} />
                  </Form.Item>
                  <Form.Item name={[name, 'caseGroupId']} label={word('caseGroupId')} className="growing-field">
                    <DirectorySelect kind="case-groups" label={word('caseGroupId')} />
                  </Form.Item>
                </Flex>
                <Flex gap={8}>
                  <Button size="small" disabled={name === 0} onClick={() => move(name, name - 1)}>
                    {word('moveUp')}
                  </Button>
                  <Button size="small" danger onClick={() => remove(name)}>
                    {word('delete')}
                  </Button>
                </Flex>
              </Card>
            ))}
            <FormProblem form={form} error={save.error} />
            <Flex gap={8}>
              <Button onClick={() => add({ insurerId: null, postalCodes: '', damageType: null, caseGroupId: null })}>
                {word('addRule')}
              </Button>
              <Button type="primary" htmlType="submit" loading={save.isPending}>
                {word('save')}
              </Button>
            </Flex>
          </Flex>
        )}
      </Form.List>
      <TryRules form={form} />
    </Form>
  );
}

/** What the rules as they are written, saved or not, would do with a task. */
function TryRules({ form }: { readonly form: FormInstance<Values> }) {
  const { api, word, language } = useSession();
  const [taskId, setTaskId] = useState<string | null>(null);
  const tasks = useQuery({
    queryKey: queryKeys.tasks({ sort: 'newest', limit: 50 }, language),
    queryFn: async () => (await api.GET('/v1/tasks', { params: { query: { sort: 'newest', limit: 50 } } })).data.items,
  });
  const attempt = useMutation({
    mutationFn: async () => {
      const rules = read(await form.validateFields());
      return (await api.POST('/v1/assignment-rules/preview', { body: { rules, taskId } })).data;
    },
  });
  return (
    <Flex vertical gap={8} className="below" align="start">
      <SectionTitle>{word('tryRules')}</SectionTitle>
      <Flex gap={8} wrap>
        <Select
          aria-label={word('tryOn')}
          placeholder={word('tryOn')}
          allowClear={{ label: word('clear') }}
          className="select-field"
          value={taskId}
          onChange={(chosen: string | undefined) => setTaskId(chosen ?? null)}
          options={(tasks.data ?? []).map((task) => ({ value: task.id, label: numberOf(task) }))}
        />
        <Button loading={attempt.isPending} onClick={() => attempt.mutate()}>
          {word('tryRules')}
        </Button>
      </Flex>
      <div role="status">{attempt.data && <Outcome of={attempt.data} />}</div>
      {attempt.error instanceof Error && <Problem error={attempt.error} />}
    </Flex>
  );
}

function Outcome({ of }: { readonly of: components['schemas']['AssignmentPreviewResponse'] }) {
  const { word } = useSession();
  const { taskId, rule, caseManagerId, skipped } = of;
  if (taskId === null) return <Alert type="info" title={word('noTaskToTry')} />;
  const [before = '', after = ''] = word('ruleChooses').replace('{number}', String(rule)).split('{name}');
  return (
    <Alert
      type={rule === null ? 'info' : 'success'}
      title={
        rule === null ? (
          word('noRuleChooses')
        ) : (
          <>
            {before}
            <EntryName kind="employees" id={caseManagerId} />
            {after}
          </>
        )
      }
      description={skipped.length > 0 ? word('rulesSkipped').replace('{numbers}', skipped.join(', ')) : undefined}
    />
  );
}

function written(ranges: Rule['postalCodes']): string {
  return ranges.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(', ');
}

function read({ rules }: Values): Rule[] {
  return rules.map(({ insurerId, postalCodes, damageType, caseManagerId, caseGroupId }) => ({
    insurerId: insurerId ?? null,
    postalCodes: [...(postalCodes ?? '').matchAll(/(\d{4})(?:\s*-\s*(\d{4}))?/g)].map(([, from = '', to = from]) => ({
      from,
      to,
    })),
    damageType: damageType?.trim() || null,
    caseManagerId,
    caseGroupId: caseGroupId ?? null,
  }));
}
