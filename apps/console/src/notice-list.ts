import { useQuery } from '@tanstack/react-query';
import type { components } from '#client';
import { inLanguage } from './formats';
import type { Language } from './kept-settings';
import { deadlineNames } from './labels';
import { useRefresh } from './live';
import { queryKeys } from './query-keys';
import { useMe, useSession } from './session';
import type { Word } from './words';

export type Notice = components['schemas']['NoticeResponse'];
export type NoticeKind = Notice['kind'];

export const NOTICE_WORDS = {
  'new-task': 'noticeNewTask',
  reassigned: 'noticeReassigned',
  'deadline-near': 'noticeDeadlineNear',
  refused: 'noticeRefused',
  cancelled: 'noticeCancelled',
  'delivery-failed': 'noticeDeliveryFailed',
} as const satisfies Record<NoticeKind, Word>;

/** Such as `Frist nærmer sig: 20261124-07-1 (Kontakt)`. */
export function noticeText({ kind, taskNumber, detail }: Notice, word: (word: Word) => string, language: Language) {
  const about = taskNumber === null ? '' : `: ${taskNumber}`;
  const more = detail === null ? '' : ` (${inLanguage(deadlineNames[detail], language, detail)})`;
  return `${word(NOTICE_WORDS[kind])}${about}${more}`;
}

/** Where a notice leads to; null for one that leads nowhere. */
export function noticeTarget({ kind, taskId }: Notice): string | null {
  if (kind === 'delivery-failed') return '/scalepoint?tab=inbox&unresolved=true';
  return taskId === null ? null : `/scalepoint/${taskId}`;
}

/** Whether the user can have notices: the module is on, and the user may read tasks. */
export function useHasNotices(): boolean {
  const { api } = useSession();
  const mayRead = useMe()?.permissions.includes('tasks:read') ?? false;
  const navigation = useQuery({
    queryKey: queryKeys.navigation,
    queryFn: async () => (await api.GET('/v1/navigation')).data.items,
  });
  return mayRead && (navigation.data?.some(({ id }) => id === 'scalepoint-overview') ?? false);
}

const MAX_UNREAD = 20;

/** The latest unread notices, and how many there are, such as `7` or `20+`. One request, because every page shows them. */
export function useUnread(enabled: boolean) {
  const { api } = useSession();
  const refetchInterval = useRefresh();
  return useQuery({
    queryKey: queryKeys.unreadNotices,
    queryFn: async () => {
      const query = { unread: true, limit: MAX_UNREAD };
      const { items, next } = (await api.GET('/v1/me/notices', { params: { query } })).data;
      return { unread: next === null ? String(items.length) : `${MAX_UNREAD}+`, latest: items };
    },
    refetchInterval,
    enabled,
  });
}
