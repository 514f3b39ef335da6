import { useDialogs } from './dialogs';
import { useHeldMoves } from './held-moves';
import { useSession } from './session';
import { useReportDrafts } from './reports/report-drafts';
import { useUploads } from './uploads/uploads';

/** Signs out after what is held was sent, and leaves no file on the device; files that are not sent are asked about. */
export function useSignOut(): () => void {
  const { word, signOut } = useSession();
  const { modal } = useDialogs();
  const { sendAll } = useHeldMoves();
  const { waiting, forget } = useUploads();
  const reports = useReportDrafts();
  const unsent = waiting.length + reports.drafts.length;
  const leave = async () => {
    await sendAll();
    await forget();
    await reports.forget();
    signOut();
  };
  return () => {
    if (unsent === 0) {
      void leave();
      return;
    }
    modal.confirm({
      title: word('signOutDeletesTitle'),
      content: word('signOutDeletes').replace('{count}', String(unsent)),
      okText: word('signOutAndDelete'),
      okButtonProps: { danger: true },
      cancelText: word('stayHere'),
      onOk: leave,
    });
  };
}
