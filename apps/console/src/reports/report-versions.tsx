import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { components } from '#client';
import { Chip } from '../chip';
import { time } from '../formats';
import { useRefresh } from '../live';
import { useDownload } from '../pages/task-files';
import { queryKeys } from '../query-keys';
import { Section } from '../section';
import { useSession } from '../session';
import type { Phase } from '../theme';
import type { Word } from '../words';

type Version = components['schemas']['ReportVersionResponse'];

const OUTCOMES: Readonly<Record<Version['outcome'], { readonly phase: Phase; readonly label: Word }>> = {
  pending: { phase: 'active', label: 'sentPending' },
  accepted: { phase: 'done', label: 'sentAccepted' },
  refused: { phase: 'failed', label: 'refusedByScalepoint' },
  unclear: { phase: 'waiting', label: 'sentPending' },
  'not-sent': { phase: 'waiting', label: 'sentNotYet' },
};

/** The finished versions, each with its PDF and what Scalepoint answered. */
export function ReportVersions({
  taskId,
  reportId,
  title,
}: {
  readonly taskId: string;
  readonly reportId: string;
  readonly title: string;
}) {
  const { api, word, language } = useSession();
  const download = useDownload(taskId);
  const refetchInterval = useRefresh();
  const versions = useQuery({
    queryKey: queryKeys.reportVersions(reportId, language),
    queryFn: async () =>
      (await api.GET('/v1/reports/{id}/versions', { params: { path: { id: reportId } } })).data.items,
    refetchInterval,
  });
  if (!versions.data?.length) return null;
  return (
    <Section title={word('versions')}>
      <ul className="report-list">
        {versions.data.map(({ id, number, finishedAt, fileId, outcome, texts, reason }) => (
          <li key={id}>
            <strong>{word('versionNumber').replace('{number}', String(number))}</strong> {time(finishedAt)}
            <Chip phase={fileId ? OUTCOMES[outcome].phase : 'active'}>
              {word(fileId ? OUTCOMES[outcome].label : 'pdfIsMade')}
            </Chip>
            {[...texts, reason?.detail].filter(Boolean).join(' ')}
            {fileId && (
              <Button
                onClick={() => download.mutate({ id: fileId, name: `${title} v${number}.pdf` })}
                loading={download.isPending}
              >
                {word('openReportPdf')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
