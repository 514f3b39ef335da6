import { useIsMutating } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useLive } from './live';
import { useSession } from './session';
import type { Word } from './words';

/** How fresh the page is: green while events come, yellow when the server is slow to answer, red when it is gone. */
export function ConnectionDot() {
  const { word } = useSession();
  const { reach, isLive } = useLive();
  const [status, text]: ['good' | 'quiet' | 'warn' | 'bad', Word] =
    reach === 'lost'
      ? ['bad', 'noConnection']
      : reach === 'doubtful'
        ? ['warn', 'slowConnection']
        : isLive
          ? ['good', 'live']
          : ['quiet', 'notLive'];
  return (
    <span role="img" title={word(text)} aria-label={word(text)}>
      <span className={`dot is-${status}`} />
    </span>
  );
}

/** What the user has to know on every page: the server is away, and what waits for it; a new release is there. */
export function Notices() {
  const { word } = useSession();
  const { reach, isOutdated } = useLive();
  const waiting = useIsMutating();
  return (
    <div role="status">
      {reach === 'lost' && (
        <Alert
          type="error"
          showIcon
          banner
          title={word('noConnection')}
          description={waiting > 0 ? word('changesWait').replace('{count}', String(waiting)) : undefined}
        />
      )}
      {isOutdated && (
        <Alert
          type="info"
          showIcon
          banner
          title={word('newVersion')}
          action={
            <Button size="small" onClick={() => window.location.reload()}>
              {word('reload')}
            </Button>
          }
        />
      )}
    </div>
  );
}
