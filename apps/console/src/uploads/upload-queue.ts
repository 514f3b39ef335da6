/** A file that a user chose and that is not at the server yet. */
export interface WaitingFile {
  /** Also its idempotency key, so that a file that is sent twice arrives once. */
  readonly id: string;
  /** The company and the user who chose it: no other user of this device sees or sends it. */
  readonly owner: string;
  readonly taskId: string;
  readonly name: string;
  readonly content: Blob;
  /** Whether the insurer gets it too. */
  readonly send: boolean;
  /** The draft of a report that shows it, which is told the file's id. */
  readonly draftId?: string;
  readonly addedAt: number;
  /** The first attempt whose outcome may be unknown. */
  readonly triedAt: number | null;
  /** Why it is not sent any more until the user decides. */
  readonly problem: { readonly code: 'refused'; readonly text: string } | { readonly code: 'unsure' } | null;
}

/** What waits on this device. */
export interface RecordStore<T> {
  all(): Promise<readonly T[]>;
  put(record: T): Promise<void>;
  remove(id: string): Promise<void>;
}

export type UploadStore = RecordStore<WaitingFile>;

export type Outcome = 'sent' | 'later' | { readonly refused: string };

/** The server forgets idempotency keys after three days; a repetition after that could arrive as a second file. */
export const MAX_UNSURE_MS = 48 * 60 * 60 * 1000;
/** What could not be sent in this time is deleted from the device. */
export const MAX_KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * Sends what waits, the oldest first, until the network fails. A file leaves the device only after the server has answered,
 * and goes with the same key until then.
 */
export async function sendWaiting(
  store: UploadStore,
  owner: string,
  now: () => number,
  send: (file: WaitingFile) => Promise<Outcome>,
  onChange: () => Promise<void>,
): Promise<void> {
  const passed = new Set<string>();
  for (;;) {
    // Read again each time: another tab or the user may have removed a file meanwhile.
    const [next] = (await filesOf(store, owner)).filter(({ id, problem }) => problem === null && !passed.has(id));
    if (!next) return;
    passed.add(next.id);
    if (next.triedAt !== null && now() - next.triedAt > MAX_UNSURE_MS) {
      await store.put({ ...next, problem: { code: 'unsure' } });
      await onChange();
      continue;
    }
    const tried = { ...next, triedAt: next.triedAt ?? now() };
    await store.put(tried);
    const outcome = await send(tried);
    if (outcome === 'later') return;
    if (outcome === 'sent') await store.remove(next.id);
    // The user may have deleted it, or signed out, meanwhile.
    else if ((await store.all()).some(({ id }) => id === next.id)) {
      await store.put({ ...tried, problem: { code: 'refused', text: outcome.refused } });
    }
    await onChange();
  }
}

/** The files of a user, the oldest first. */
export async function filesOf(store: UploadStore, owner: string): Promise<readonly WaitingFile[]> {
  const files = (await store.all()).filter((file) => file.owner === owner);
  return files.toSorted((a, b) => a.addedAt - b.addedAt);
}

/** Has a file sent again because a user says so: as a new one, since the server does not know its key any more. */
export async function sendAgain(store: UploadStore, file: WaitingFile, id: string): Promise<void> {
  await store.put({ ...file, id, triedAt: null, problem: null });
  await store.remove(file.id);
}

/** Deletes what is too old, of all users. */
export async function removeOutdated(store: UploadStore, now: number): Promise<void> {
  for (const { id, addedAt } of await store.all()) if (now - addedAt > MAX_KEPT_MS) await store.remove(id);
}

/** For browsers that cannot keep records: they are lost when the page closes. */
export function memoryRecords<T extends { readonly id: string }>(): RecordStore<T> {
  const records = new Map<string, T>();
  return {
    all: async () => [...records.values()],
    put: async (record) => void records.set(record.id, record),
    remove: async (id) => void records.delete(id),
  };
}
