import './notices.css';
import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { CountBadge } from './count-badge';
import { type Notice, noticeTarget, noticeText, useHasNotices, useUnread } from './notice-list';
import { useSession } from './session';

/** How many notices the user has not read, from every page. */
export function Bell() {
  const { word } = useSession();
  const navigate = useNavigate();
  const hasNotices = useHasNotices();
  const { data } = useUnread(hasNotices);
  useDesktopNotices(data?.latest);
  if (!hasNotices) return null;
  const unread = data?.unread ?? '0';
  const label = unread === '0' ? word('notices') : word('unreadNotices').replace('{count}', unread);
  return (
    <Button
      type="text"
      aria-label={label}
      title={label}
      {...(unread !== '0' && { className: 'bell-unread' })}
      onClick={() => void navigate('/notices')}
    >
      <CountBadge count={unread}>
        <BellOutlined aria-hidden />
      </CountBadge>
    </Button>
  );
}

/** Shows what comes while the console is open. The browser shows one for each tag, so several tabs do not repeat it. */
function useDesktopNotices(latest: readonly Notice[] | undefined) {
  const { word, language } = useSession();
  const navigate = useNavigate();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!latest) return;
    const before = known.current;
    known.current = new Set([...(before ?? []), ...latest.map(({ id }) => id)]);
    // What was unread when the console was opened is in the list already.
    if (!before || !('Notification' in window) || Notification.permission !== 'granted') return;
    for (const notice of latest.filter(({ id, desktop }) => desktop && !before.has(id))) {
      const shown = new Notification(noticeText(notice, word, language), { tag: notice.id });
      shown.onclick = () => {
        window.focus();
        void navigate(noticeTarget(notice) ?? '/notices');
      };
    }
  }, [latest, word, language, navigate]);
}
