import { ApiProblem, ifMatch, type ScalepointClient } from '#client';
import { updateDraft } from './draft-store';
import { bodyOf, type Report, type ReportDraft } from './report-draft';

/** Too early, signed out, or a busy or restarting server. */
const LATER = new Set([401, 408, 425, 429]);

/**
 * Sends a draft: starts its report, fills it in, and finishes it if the user has said so. Each step is kept, so that one
 * that was interrupted goes on where it was.
 * @param show is given each state of the report at the server, before the draft leaves the device
 * @returns the report as the server has it now, or null if nothing could be sent
 */
export async function sendDraft(
  api: ScalepointClient,
  given: ReportDraft,
  show: (report: Report) => void,
): Promise<Report | null> {
  try {
    const draft = given.reportId === null ? await started(api, given) : given;
    if (!draft?.reportId) return null;
    let report = await filled(api, draft);
    if (!report) return null;
    show(report);
    const { finish, revision } = draft;
    const { version: base } = report;
    if (finish) {
      await updateDraft(draft.id, (now) => ({ ...now, base }));
      report = await finished(api, report);
      show(report);
    }
    // What the user has changed meanwhile is sent next.
    await updateDraft(draft.id, (now) =>
      now.revision === revision && now.finish === finish ? null : { ...now, base },
    );
    return report;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) await updateDraft(given.id, (now) => ({ ...now, finish: false, problem }));
    return null;
  }
}

async function started(api: ScalepointClient, { id, taskId, templateId, template }: ReportDraft) {
  const body = { taskId, kind: template.kind, templateId };
  const { data } = await api.POST('/v1/reports', { headers: { 'idempotency-key': id }, body });
  return updateDraft(id, (now) => ({ ...now, reportId: data.id, base: data.version }));
}

async function filled(api: ScalepointClient, { id, reportId, base, body, unsentPhotos }: ReportDraft) {
  // Photos come first; they have their own place in the queue.
  if (reportId === null || base === null || unsentPhotos.length > 0) return null;
  const path = { id: reportId };
  try {
    return (await api.PUT('/v1/reports/{id}', { params: { path, header: ifMatch({ version: base }) }, body })).data;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 412) throw error;
    const { data: now } = await api.GET('/v1/reports/{id}', { params: { path } });
    // The answer to an earlier attempt was lost: the server has it.
    if (inOrder(bodyOf(now)) === inOrder(body)) return now;
    await updateDraft(id, (draft) => ({ ...draft, finish: false, problem: { code: 'conflict' } }));
    return null;
  }
}

async function finished(api: ScalepointClient, report: Report): Promise<Report> {
  const params = { path: { id: report.id }, header: ifMatch(report) };
  return (await api.POST('/v1/reports/{id}/finishing', { params })).data;
}

/** The same text for the same content, in whatever order the database keeps it. */
function inOrder(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Null if it is worth another attempt. */
function problemOf(error: unknown): ReportDraft['problem'] {
  if (!(error instanceof ApiProblem) || error.status >= 500 || LATER.has(error.status)) return null;
  if (error.status === 412) return { code: 'conflict' };
  const parts = error.errors.map(({ detail }) => detail);
  return { code: error.is('inspection-reports.incomplete') ? 'incomplete' : 'refused', text: error.detail, parts };
}
