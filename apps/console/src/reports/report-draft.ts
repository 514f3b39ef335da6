import type { components } from '#client';

export type Report = components['schemas']['ReportResponse'];
export type ReportBody = components['schemas']['ReportRequest'];
export type Template = Report['template'];
export type Point = ReportBody['points'][number];
export type Question = Template['sections'][number]['questions'][number];

/** What a user fills in, kept on the device until the server has it. */
export interface ReportDraft {
  /** Also the idempotency key of the report's start. */
  readonly id: string;
  /** The company and the user: no other user of this device sees or sends it. */
  readonly owner: string;
  readonly taskId: string;
  /** Null until the server has started the report. */
  readonly reportId: string | null;
  readonly templateId: string;
  readonly template: Template;
  readonly body: ReportBody;
  /** Photos that are on the device only; the report knows them by the id of their upload until then. */
  readonly unsentPhotos: readonly string[];
  /** The version of the report that the user changes; null if the server has none. */
  readonly base: number | null;
  /** Counts the user's changes, so that one that is made while another is sent is not lost. */
  readonly revision: number;
  /** Whether the report is to be finished once it is sent. */
  readonly finish: boolean;
  readonly problem:
    | null
    | { readonly code: 'conflict' }
    | { readonly code: 'refused' | 'incomplete'; readonly text: string; readonly parts: readonly string[] };
}

const TITLES: Readonly<Record<Template['kind'], string>> = {
  inspection: 'Besigtigelsesrapport',
  'drying-log': 'Udtørringsrapport',
  finish: 'Færdigmelding',
};

/** A report that is started on the device. */
export function begun(
  owner: string,
  taskId: string,
  { id: templateId, ...template }: Template & { readonly id: string },
  visitedAt: string,
): ReportDraft {
  const lists = { rooms: [], answers: [], photos: [], points: [], signatures: [] };
  const body = { ...lists, title: TITLES[template.kind], visitedAt, remarks: null };
  const unsent = { reportId: null, unsentPhotos: [], base: null, revision: 1, finish: false, problem: null };
  return { id: crypto.randomUUID(), owner, taskId, templateId, template, body, ...unsent };
}

/** A change of a report that the server has. */
export function changeOf(owner: string, report: Report): ReportDraft {
  const { id: reportId, taskId, templateId, template, version: base } = report;
  const known = { reportId, taskId, templateId, template, base, body: bodyOf(report) };
  return { id: crypto.randomUUID(), owner, ...known, unsentPhotos: [], revision: 0, finish: false, problem: null };
}

export function bodyOf({
  title,
  visitedAt,
  rooms,
  answers,
  photos,
  points,
  remarks,
  signatures,
}: Report | ReportBody): ReportBody {
  return { title, visitedAt, rooms, answers, photos, points, remarks, signatures };
}

/** A change of what is filled in, decided from what is there now. */
export type Change = Partial<ReportBody> | ((now: ReportBody) => Partial<ReportBody>);

/** A change by the user. Whatever was signed is not any more what is shown, unless only signatures changed. */
export function changed(draft: ReportDraft, given: Change): ReportDraft {
  const change = typeof given === 'function' ? given(draft.body) : given;
  const changesContent = Object.keys(change).some((name) => name !== 'signatures');
  const { signatures } = draft.body;
  const kept = changesContent ? signatures.map((one) => ({ ...one, isValid: false })) : signatures;
  const body = { ...draft.body, signatures: kept, ...change };
  return { ...draft, body, revision: draft.revision + 1, finish: false, problem: withoutRefusal(draft) };
}

/** A conflict stays until the user decides; what was missing may be there now. */
function withoutRefusal({ problem }: ReportDraft): ReportDraft['problem'] {
  return problem?.code === 'conflict' ? problem : null;
}

/** Without the answers, photos and points of a room that is removed. */
export function withoutRoom(body: ReportBody, roomId: string): Partial<ReportBody> {
  return {
    rooms: body.rooms.filter(({ id }) => id !== roomId),
    answers: body.answers.filter((one) => one.roomId !== roomId),
    photos: body.photos.map((one) => (one.roomId === roomId ? { ...one, roomId: null } : one)),
    points: body.points.map((one) => (one.roomId === roomId ? { ...one, roomId: null } : one)),
  };
}

export function withAnswer(body: ReportBody, questionId: string, roomId: string | null, value: string) {
  const others = body.answers.filter((one) => one.questionId !== questionId || one.roomId !== roomId);
  return { answers: value === '' ? others : [...others, { questionId, roomId, value }] };
}

/** A photo has reached the server, which has given it an id. */
export function withSentPhoto(draft: ReportDraft, uploadId: string, fileId: string): ReportDraft {
  const photos = draft.body.photos.map((one) => (one.fileId === uploadId ? { ...one, fileId } : one));
  const unsentPhotos = draft.unsentPhotos.filter((one) => one !== uploadId);
  return { ...draft, body: { ...draft.body, photos }, unsentPhotos, revision: draft.revision + 1 };
}

export function isDry({ readings, target }: Pick<Point, 'readings' | 'target'>): boolean {
  const newest = readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
  return newest !== undefined && Number(newest.value) <= Number(target);
}

/** A number as it is written in Denmark or abroad; null if it is none. */
export function decimalOf(written: string): string | null {
  const decimal = written.trim().replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(decimal) ? decimal : null;
}

export function withoutPhoto(draft: ReportDraft, fileId: string): ReportDraft {
  const photos = draft.body.photos.filter((one) => one.fileId !== fileId);
  const unsentPhotos = draft.unsentPhotos.filter((one) => one !== fileId);
  return { ...changed(draft, { photos }), unsentPhotos };
}
