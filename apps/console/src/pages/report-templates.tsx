import '../reports/report.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { Chip } from '../chip';
import { useDialogs } from '../dialogs';
import { Loaded, Problem } from '../problem';
import { queryKeys } from '../query-keys';
import { KIND_WORDS, useReportTemplates } from '../reports/report-list';
import { useMe, useSession } from '../session';
import { ReportMark } from './report-mark';
import { TemplateForm } from './template-form';

type Template = components['schemas']['TemplateResponse'];

/** What reports ask for: the standard templates, and the company's own. */
export function ReportTemplates() {
  const { word } = useSession();
  const templates = useReportTemplates();
  const [edited, setEdited] = useState<Template | null>(null);
  return (
    <Flex vertical gap={16}>
      <Typography.Paragraph style={{ marginBottom: 0 }}>{word('reportTemplatesHelp')}</Typography.Paragraph>
      <Loaded query={templates}>
        {(known) => (
          <ul className="template-list">
            {known.map((template) => (
              <Row key={template.id} template={template} onEdit={setEdited} />
            ))}
          </ul>
        )}
      </Loaded>
      {edited && <TemplateForm key={edited.id} template={edited} onClose={() => setEdited(null)} />}
      <ReportMark />
    </Flex>
  );
}

function Row({ template, onEdit }: { readonly template: Template; readonly onEdit: (template: Template) => void }) {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const mayChange = useMe()?.permissions.includes('settings:manage') ?? false;
  const again = () => queries.invalidateQueries({ queryKey: queryKeys.reportTemplates });
  const copy = useMutation({
    mutationFn: async () => {
      const { name, kind, damageTypes, asksRooms, measures, sections, agreement } = template;
      const body = { name: word('copyOf').replace('{name}', name), kind, damageTypes, asksRooms, measures };
      return (await api.POST('/v1/report-templates', { body: { ...body, sections, agreement } })).data;
    },
    onSuccess: async (made) => {
      await again();
      onEdit(made);
    },
  });
  const remove = useMutation({
    mutationFn: () =>
      api.DELETE('/v1/report-templates/{id}', { params: { path: { id: template.id }, header: ifMatch(template) } }),
    onSuccess: again,
  });
  const { name, kind, standard } = template;
  return (
    <li>
      <strong>{name}</strong>
      <span>{word(KIND_WORDS[kind])}</span>
      {standard && <Chip phase="dead">{word('standardTemplate')}</Chip>}
      {mayChange && (
        <Flex gap={8}>
          {!standard && (
            <Button size="small" aria-label={`${word('editTemplate')} ${name}`} onClick={() => onEdit(template)}>
              {word('editTemplate')}
            </Button>
          )}
          <Button
            size="small"
            aria-label={`${word('copyTemplate')} ${name}`}
            loading={copy.isPending}
            onClick={() => copy.mutate()}
          >
            {word('copyTemplate')}
          </Button>
          {!standard && (
            <Button
              size="small"
              danger
              aria-label={`${word('delete')} ${name}`}
              onClick={() =>
                modal.confirm({
                  title: `${word('delete')} ${name}?`,
                  okText: word('delete'),
                  cancelText: word('cancel'),
                  onOk: () => remove.mutate(),
                })
              }
            >
              {word('delete')}
            </Button>
          )}
        </Flex>
      )}
      {(copy.error ?? remove.error) && <Problem error={copy.error ?? remove.error} />}
    </li>
  );
}
