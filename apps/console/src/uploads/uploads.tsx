import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { ApiProblem, type ScalepointClient } from '#client';
import { useLive } from '../live';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { photoDeleted, photoRenamed, photoSent } from '../reports/draft-store';
import { deviceRecords, WAITING_FILES } from './device-store';
import { filesOf, type Outcome, removeOutdated, sendAgain, sendWaiting, type WaitingFile } from './upload-queue';

interface Uploads {
  readonly waiting: readonly WaitingFile[];
  readonly isSending: boolean;
  /** The device cannot keep files: they are lost when the page closes. */
  readonly isVolatile: boolean;
  readonly add: (taskId: string, files: readonly File[], send: boolean) => Promise<void>;
  /** A photo of the draft of a report. @returns the id by which the draft knows it until it is sent */
  readonly addToDraft: (taskId: string, draftId: string, file: File) => Promise<string>;
  readonly again: (file: WaitingFile) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** At the sign-out: nothing of this user stays on the device. */
  readonly forget: () => Promise<void>;
}

const UploadsContext = createContext<Uploads | null>(null);

/** One tab sends at a time, and tells the others what has changed. */
const LOCK = 'scalepoint-uploads';
const RETRY_MS = 15_000;
/** Too early, signed out, or a busy or restarting server. */
const LATER = new Set([401, 408, 425, 429]);

async function upload(
  api: ScalepointClient,
  { id, taskId, name, content, send }: WaitingFile,
): Promise<Exclude<Outcome, 'sent'> | { readonly fileId: string }> {
  const form = new FormData();
  // The server expects this field before the file.
  form.append('send', String(send));
  form.append('file', content, name);
  try {
    const params = { path: { id: taskId } };
    const headers = { 'idempotency-key': id };
    const { data } = await api.POST('/v1/tasks/{id}/files', { params, headers, body: form as never });
    return { fileId: data.id };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || LATER.has(error.status)) return 'later';
    return error.is('http.request-still-running') ? 'later' : { refused: error.detail };
  }
}

/** Files that users add: kept on the device until the server has them, and sent when there is a connection. */
export function UploadsProvider({ children }: { readonly children: ReactNode }) {
  const { api, word } = useSession();
  const me = useMe();
  const { reach } = useLive();
  const queries = useQueryClient();
  const owner = me && `${me.companyId} ${me.userId}`;
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const [isSending, setIsSending] = useState(false);
  const [isVolatile, setIsVolatile] = useState(false);
  const store = useMemo(() => deviceRecords<WaitingFile>(WAITING_FILES, () => setIsVolatile(true)), []);
  const channel = useRef<BroadcastChannel>(null);

  const show = useCallback(async () => {
    if (owner !== undefined) setWaiting(await filesOf(store, owner));
  }, [store, owner]);
  const changed = useCallback(async () => {
    channel.current?.postMessage('changed');
    await show();
  }, [show]);
  const send = useCallback(async () => {
    if (owner === undefined || !navigator.onLine) return;
    const one = async (file: WaitingFile): Promise<Outcome> => {
      setIsSending(true);
      const outcome = await upload(api, file);
      if (outcome === 'later' || !('fileId' in outcome)) return outcome;
      for (const queryKey of [queryKeys.files(file.taskId), queryKeys.timelineIn(file.taskId)]) {
        void queries.invalidateQueries({ queryKey });
      }
      // Before the file leaves the device: the draft must not lose it.
      if (file.draftId !== undefined) await photoSent(file.draftId, file.id, outcome.fileId);
      return 'sent';
    };
    const all = () => sendWaiting(store, owner, Date.now, one, changed).finally(() => setIsSending(false));
    // Without TLS a browser has no locks; the key of each file still has it arrive once.
    await ('locks' in navigator ? navigator.locks.request(LOCK, all) : all());
  }, [api, store, owner, queries, changed]);

  useEffect(() => {
    channel.current = new BroadcastChannel(LOCK);
    channel.current.onmessage = () => void show();
    void removeOutdated(store, Date.now()).then(show);
    return () => channel.current?.close();
  }, [store, show]);
  useEffect(() => {
    if (reach !== 'reached') return;
    const sendNow = () => void send();
    sendNow();
    window.addEventListener('online', sendNow);
    return () => window.removeEventListener('online', sendNow);
  }, [send, reach]);
  const mayRetry = waiting.some(({ problem }) => problem === null) && reach === 'reached';
  useEffect(() => {
    if (!mayRetry) return;
    const timer = setInterval(() => void send(), RETRY_MS);
    return () => clearInterval(timer);
  }, [mayRetry, send]);

  const uploads = useMemo<Uploads>(
    () => ({
      waiting,
      isSending,
      isVolatile,
      add: async (taskId, files, isForInsurer) => {
        if (owner === undefined) return;
        for (const file of files) {
          const { name } = file;
          const refused = file.size > MAX_BYTES ? { code: 'refused' as const, text: word('tooLargeFile') } : null;
          const given = { id: crypto.randomUUID(), owner, taskId, name, content: file, send: isForInsurer };
          await store.put({ ...given, addedAt: Date.now(), triedAt: null, problem: refused });
        }
        await changed();
        void send();
      },
      addToDraft: async (taskId, draftId, file) => {
        const id = crypto.randomUUID();
        const given = { id, owner: owner ?? '', taskId, draftId, name: file.name, content: file, send: false };
        await store.put({ ...given, addedAt: Date.now(), triedAt: null, problem: null });
        await changed();
        void send();
        return id;
      },
      again: async (file) => {
        const id = crypto.randomUUID();
        if (file.draftId !== undefined) await photoRenamed(file.draftId, file.id, id);
        await sendAgain(store, file, id);
        await changed();
        void send();
      },
      remove: async (id) => {
        const draftId = waiting.find((file) => file.id === id)?.draftId;
        if (draftId !== undefined) await photoDeleted(draftId, id);
        await store.remove(id);
        await changed();
      },
      forget: async () => {
        for (const { id } of owner === undefined ? [] : await filesOf(store, owner)) await store.remove(id);
        await changed();
      },
    }),
    [waiting, isSending, isVolatile, owner, store, changed, send, word],
  );
  return <UploadsContext value={uploads}>{children}</UploadsContext>;
}

/** The server refuses larger files. */
const MAX_BYTES = 10_485_760;

export function useUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (!uploads) throw new Error('Outside the uploads');
  return uploads;
}
