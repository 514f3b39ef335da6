import './report.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { Chip } from '../chip';
import { useLive, useRefresh } from '../live';
import { Loaded } from '../problem';
import { queryKeys } from '../query-keys';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import type { Word } from '../words';
import { begun, type Report } from './report-draft';
import { useReportDrafts } from './report-drafts';
import { reportTemplates } from './templates-query';

export const KIND_WORDS: Readonly<Record<Report['kind'], Word>> = {
  inspection: 'inspectionReport',
  'drying-log': 'dryingLog',
  finish: 'finishReport',
};

export function useReportTemplates() {
  const { api } = useSession();
  const { isLive } = useLive();
  return useQuery(reportTemplates(api, isLive));
}

/** The reports of a task, those that only this device has too, and the start of another one. */
export function Reports({ taskId }: { readonly taskId: string }) {
  const { api, word } = useSession();
  const navigate = useNavigate();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const refetchInterval = useRefresh();
  const { drafts, owner, keep } = useReportDrafts();
  const templates = useReportTemplates();
  const reports = useQuery({
    queryKey: queryKeys.reports(taskId),
    queryFn: async () => (await api.GET('/v1/reports', { params: { query: { taskId, limit: 100 } } })).data.items,
    refetchInterval,
  });
  useEffect(() => {
    // The page must be there when the network is not.
    if (mayManage) void import('../pages/report').catch(() => undefined);
  }, [mayManage]);
  const here = drafts.filter((draft) => draft.taskId === taskId && draft.reportId === null);
  const start = async (id: string) => {
    const template = templates.data?.find((one) => one.id === id);
    if (!template) return;
    const { name, kind, damageTypes, asksRooms, measures, sections, agreement } = template;
    const terms = { id, name, kind, damageTypes, asksRooms, measures, sections, agreement };
    const draft = begun(owner, taskId, terms, new Date().toISOString());
    await keep(draft);
    await navigate(`/scalepoint/${taskId}/reports/${draft.id}`);
  };
  const menu = (['inspection', 'drying-log', 'finish'] as const).map((kind) => ({
    type: 'group' as const,
    key: kind,
    label: word(KIND_WORDS[kind]),
    children: (templates.data ?? [])
      .filter((one) => one.kind === kind)
      .map(({ id, name }) => ({ key: id, label: name })),
  }));
  return (
    <Section
      title={word('reports')}
      extra={
        mayManage && (
          <Dropdown menu={{ items: menu, onClick: ({ key }) => void start(key) }} trigger={['click']}>
            <Button loading={templates.isPending}>{word('startReport')}</Button>
          </Dropdown>
        )
      }
    >
      {here.length > 0 && (
        <ul className="report-list">
          {here.map(({ id, body }) => (
            <li key={id}>
              <Link to={`/scalepoint/${taskId}/reports/${id}`}>{body.title}</Link>
              <Chip phase="waiting">{word('onDeviceOnly')}</Chip>
            </li>
          ))}
        </ul>
      )}
      <Loaded query={reports}>
        {(items) =>
          items.length === 0 && here.length === 0 ? (
            <p>{word('noReports')}</p>
          ) : (
            <ul className="report-list">
              {items.map((report) => (
                <li key={report.id}>
                  <Link to={`/scalepoint/${taskId}/reports/${report.id}`}>{report.title}</Link>
                  <span>{report.template.name}</span>
                  <ReportState report={report} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

/** How far a report is. */
function ReportState({ report: { finishedNumber, isChanged } }: { readonly report: Report }) {
  const { word } = useSession();
  if (finishedNumber === null) return <Chip phase="waiting">{word('reportDraft')}</Chip>;
  const label = word(isChanged ? 'reportChanged' : 'reportFinished').replace('{number}', String(finishedNumber));
  return <Chip phase={isChanged ? 'waiting' : 'done'}>{label}</Chip>;
}
