import '../reports/report.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { PageTitle } from '../page-title';
import { Loaded } from '../problem';
import { queryKeys } from '../query-keys';
import { changeOf, type Report, type ReportDraft } from '../reports/report-draft';
import { useReportDrafts } from '../reports/report-drafts';
import { ReportEditor } from '../reports/report-editor';
import { useSession } from '../session';

/** A report on site: what the device has of it comes before what the server has. */
export default function ReportPage() {
  const { api, word } = useSession();
  const { taskId = '', id = '' } = useParams();
  const { drafts, reportOf } = useReportDrafts();
  // The address may still have the id of the draft that the report was started from.
  const known = reportOf(id) ?? id;
  const draft = drafts.find((one) => one.id === id || one.reportId === known) ?? null;
  const reportId = draft ? draft.reportId : known;
  const report = useQuery({
    queryKey: queryKeys.report(reportId ?? ''),
    queryFn: async () => (await api.GET('/v1/reports/{id}', { params: { path: { id: reportId ?? '' } } })).data,
    enabled: reportId !== null,
  });
  useEffect(() => {
    if (reportId === null || reportId === id) return;
    // Not by the router, which would build the page again while the user writes or signs.
    const { pathname } = window.location;
    window.history.replaceState(window.history.state, '', pathname.replace(id, reportId));
  }, [reportId, id]);
  return (
    <div className="report">
      <Link className="target" to={`/scalepoint/${taskId}`}>
        ← {word('back')}
      </Link>
      {draft || report.data ? (
        // In one place, so that it stays when the first change makes a draft of the report.
        <Edited draft={draft} report={report.data ?? null} />
      ) : (
        <Loaded query={report}>{() => null}</Loaded>
      )}
    </div>
  );
}

function Edited({ draft, report }: { readonly draft: ReportDraft | null; readonly report: Report | null }) {
  const { owner } = useReportDrafts();
  const shown = draft ?? (report && changeOf(owner, report));
  if (!shown) return null;
  return (
    <>
      <PageTitle>{shown.body.title}</PageTitle>
      <ReportEditor draft={shown} isKept={draft !== null} report={report} />
    </>
  );
}
