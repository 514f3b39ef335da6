import { Alert, Button } from 'antd';
import { useSession } from '../session';
import { ReportConflict } from './report-conflict';
import type { ReportDraft } from './report-draft';
import { useReportDrafts } from './report-drafts';

interface Given {
  readonly draft: ReportDraft;
  readonly isKept: boolean;
}

/** Where what was written is: at the server, or on the device only; and what keeps it there. */
export function ReportStanding({ draft, isKept }: Given) {
  const { word } = useSession();
  const { isSending, isVolatile } = useReportDrafts();
  const { problem } = draft;
  if (isKept && problem?.code === 'conflict') return <ReportConflict draft={draft} />;
  if (isKept && problem?.code === 'refused')
    return <Refusal title={word('reportRefused')} parts={[problem.text, ...problem.parts]} />;
  const waits = word(isSending ? 'savingReport' : isVolatile ? 'notKeptDraft' : 'savedOnDevice');
  return (
    <div role="status" aria-live="polite">
      {isKept && problem === null ? waits : word('savedOnServer')}
    </div>
  );
}

/** Finishes the report, now or when the network is back; what is missing is named above the button. */
export function ReportFinish({
  draft,
  isKept,
  isFinished,
  onFinish,
}: Given & { readonly isFinished: boolean; readonly onFinish: (finish: boolean) => void }) {
  const { word } = useSession();
  const { finish, problem } = draft;
  return (
    <div className="report-finish">
      {isKept && problem?.code === 'incomplete' && <Refusal title={word('reportIsMissing')} parts={problem.parts} />}
      {finish ? (
        <Alert
          type="info"
          showIcon
          title={word('finishWaits')}
          action={<Button onClick={() => onFinish(false)}>{word('cancelFinish')}</Button>}
        />
      ) : (
        <Button
          type="primary"
          size="large"
          block
          disabled={isFinished || problem?.code === 'conflict'}
          onClick={() => onFinish(true)}
        >
          {word('finishAndSend')}
        </Button>
      )}
    </div>
  );
}

function Refusal({ title, parts }: { readonly title: string; readonly parts: readonly string[] }) {
  return (
    <Alert
      type="warning"
      showIcon
      title={title}
      description={
        <ul>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      }
    />
  );
}
