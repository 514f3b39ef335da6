/** What users are told of; `digest` is the daily mail. */
export const NOTICE_KINDS = [
  'new-task',
  'reassigned',
  'deadline-near',
  'refused',
  'cancelled',
  'delivery-failed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface NoticeChannels {
  readonly console: boolean;
  readonly desktop: boolean;
  readonly mail: boolean;
}

export type Channels = Readonly<Record<NoticeKind, NoticeChannels>>;

const seen = { console: true, desktop: true, mail: false };
const urgent = { ...seen, mail: true };

/** The right to act on a delivery that failed: its notices are for those who have it. */
export const ACTS_ON_DELIVERIES = 'tasks:manage';

/** Until a user chooses: everything in the console, and by mail what must not wait. */
export const DEFAULT_CHANNELS: Channels = {
  'new-task': seen,
  reassigned: seen,
  'deadline-near': urgent,
  refused: urgent,
  cancelled: seen,
  'delivery-failed': seen,
};
