export { NoticeGivenV1, NoticeMailedV1, NoticePreferencesChangedV1, NoticeMarkedReadV1 } from './events.js';
export {
  ACTS_ON_DELIVERIES,
  type Channels,
  DEFAULT_CHANNELS,
  type NoticeChannels,
  NOTICE_KINDS,
  type NoticeKind,
} from './notice-kinds.js';
export { NoticeNotFound } from './not-found.js';
