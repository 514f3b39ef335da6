import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '../live';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { draftsOf, keepDraft, onDrafts, updateDraft } from './draft-store';
import type { ReportDraft } from './report-draft';
import { sendDraft } from './send-draft';

interface ReportDrafts {
  /** Whose drafts they are. */
  readonly owner: string;
  readonly drafts: readonly ReportDraft[];
  readonly isSending: boolean;
  /** The device cannot keep drafts: they are lost when the page closes. */
  readonly isVolatile: boolean;
  /** The report that a draft has become. */
  readonly reportOf: (draftId: string) => string | undefined;
  readonly keep: (draft: ReportDraft) => Promise<void>;
  /** @returns false if the draft is not there any more, because the server has it */
  readonly change: (id: string, change: (draft: ReportDraft) => ReportDraft | null) => Promise<boolean>;
  /** At the sign-out: nothing of this user stays on the device. */
  readonly forget: () => Promise<void>;
}

const DraftsContext = createContext<ReportDrafts | null>(null);

/** One tab sends at a time, and tells the others what has changed. */
const LOCK = 'scalepoint-reports';
const RETRY_MS = 15_000;
/** What is typed in one go is sent together. */
const TYPING_MS = 1_500;

const mayBeSent = ({ problem, unsentPhotos }: ReportDraft) => problem === null && unsentPhotos.length === 0;

/** Reports that are being filled in: kept on the device until the server has them, and sent when there is a connection. */
export function ReportDraftsProvider({ children }: { readonly children: ReactNode }) {
  const { api } = useSession();
  const me = useMe();
  const { reach } = useLive();
  const queries = useQueryClient();
  const owner = me ? `${me.companyId} ${me.userId}` : '';
  const [drafts, setDrafts] = useState<readonly ReportDraft[]>([]);
  const [isSending, setIsSending] = useState(false);
  const [isVolatile, setIsVolatile] = useState(false);
  const became = useRef(new Map<string, string>());
  const channel = useRef<BroadcastChannel>(null);

  const show = useCallback(async () => {
    const known = await draftsOf(owner);
    for (const { id, reportId } of known) if (reportId !== null) became.current.set(id, reportId);
    setDrafts(known);
  }, [owner]);
  const send = useCallback(async () => {
    if (owner === '' || !navigator.onLine) return;
    const all = async () => {
      for (const draft of (await draftsOf(owner)).filter(mayBeSent)) {
        setIsSending(true);
        const report = await sendDraft(api, draft, (now) => queries.setQueryData(queryKeys.report(now.id), now));
        if (!report) continue;
        became.current.set(draft.id, report.id);
        void queries.invalidateQueries({ queryKey: queryKeys.reports(draft.taskId) });
        void queries.invalidateQueries({ queryKey: ['report-versions', report.id] });
      }
    };
    await all().finally(() => setIsSending(false));
  }, [api, owner, queries]);
  // Without TLS a browser has no locks; versions still keep two tabs from overwriting each other.
  const sendAlone = useCallback(
    async () => void ('locks' in navigator ? await navigator.locks.request(LOCK, send) : await send()),
    [send],
  );

  useEffect(() => {
    channel.current = new BroadcastChannel(LOCK);
    channel.current.onmessage = () => void show();
    const change = () => {
      channel.current?.postMessage('changed');
      void show();
    };
    const stop = onDrafts(change, () => setIsVolatile(true));
    void show();
    return () => {
      stop();
      channel.current?.close();
    };
  }, [show]);
  const revisions = drafts
    .filter(mayBeSent)
    .map(({ id, revision, finish }) => `${id} ${revision} ${finish}`)
    .join();
  useEffect(() => {
    if (revisions === '' || reach !== 'reached') return;
    const soon = setTimeout(() => void sendAlone(), TYPING_MS);
    const again = setInterval(() => void sendAlone(), RETRY_MS);
    const now = () => void sendAlone();
    window.addEventListener('online', now);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
      window.removeEventListener('online', now);
    };
  }, [revisions, reach, sendAlone]);

  const value = useMemo<ReportDrafts>(
    () => ({
      ...{ owner, drafts, isSending, isVolatile, keep: keepDraft },
      reportOf: (draftId) => became.current.get(draftId),
      change: async (id, change) => (await updateDraft(id, change)) !== null,
      forget: async () => {
        for (const { id } of await draftsOf(owner)) await updateDraft(id, () => null);
      },
    }),
    [owner, drafts, isSending, isVolatile],
  );
  return <DraftsContext.Provider value={value}>{children}</DraftsContext.Provider>;
}

export function useReportDrafts(): ReportDrafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('Outside the drafts of reports');
  return drafts;
}
