import { deviceRecords } from '../uploads/device-store';
import { type ReportDraft, withoutPhoto, withSentPhoto } from './report-draft';

const volatile = new Set<() => void>();
const store = deviceRecords<ReportDraft>({ database: 'scalepoint-reports', records: 'drafts' }, () =>
  volatile.forEach((tell) => tell()),
);
const changedHere = new Set<() => void>();
let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: each reads what the one before has written. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work);
  queue = result.catch(() => undefined);
  return result;
}

export async function draftsOf(owner: string): Promise<readonly ReportDraft[]> {
  return (await store.all()).filter((draft) => draft.owner === owner);
}

/** Tells of changes in this tab, and when the device does not keep drafts. @returns how to stop */
export function onDrafts(change: () => void, onVolatile: () => void): () => void {
  changedHere.add(change);
  volatile.add(onVolatile);
  return () => {
    changedHere.delete(change);
    volatile.delete(onVolatile);
  };
}

const tell = () => changedHere.forEach((one) => one());

export const keepDraft = (draft: ReportDraft): Promise<void> => inTurn(() => store.put(draft)).then(tell);

/** Changes a draft; null removes it. @returns what it is now */
export function updateDraft(
  id: string,
  change: (draft: ReportDraft) => ReportDraft | null,
): Promise<ReportDraft | null> {
  return inTurn(async () => {
    const known = (await store.all()).find((one) => one.id === id);
    if (!known) return null;
    const next = change(known);
    await (next ? store.put(next) : store.remove(id));
    return next;
  }).then((next) => {
    tell();
    return next;
  });
}

/** A photo of a draft has reached the server. */
export async function photoSent(draftId: string, uploadId: string, fileId: string): Promise<void> {
  await updateDraft(draftId, (draft) => withSentPhoto(draft, uploadId, fileId));
}

/** A photo of a draft is sent again under another id. */
export async function photoRenamed(draftId: string, from: string, to: string): Promise<void> {
  await updateDraft(draftId, (draft) => {
    const renamed = withSentPhoto(draft, from, to);
    return { ...renamed, unsentPhotos: [...renamed.unsentPhotos, to] };
  });
}

/** A photo of a draft was deleted from the device before it was sent. */
export async function photoDeleted(draftId: string, uploadId: string): Promise<void> {
  await updateDraft(draftId, (draft) => withoutPhoto(draft, uploadId));
}
