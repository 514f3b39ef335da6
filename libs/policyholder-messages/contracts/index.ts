export * from './events.js';
export { MESSAGE_FIELDS, type MessageField, type MessageValues } from './message-fields.js';
export { CHANNEL_WORDS, OCCASION_WORDS, REASON_WORDS } from './message-labels.js';
export { MessageLinks } from './message-links.js';
export {
  type Channel,
  CHANNELS,
  MESSAGE_STATES,
  type MessageState,
  NOT_SENT_REASONS,
  type NotSentReason,
  type Occasion,
  OCCASIONS,
} from './message-words.js';
export { MessageNotFound, TaskOfRecipientNotFound } from './not-found.js';
export { type TaskRecipient, TaskRecipients } from './task-recipients.js';
export {
  type MailTemplate,
  type MessageChoices,
  type MessageTemplates,
  type OccasionTemplates,
  type QuietHours,
  type SmsTemplate,
  UNTOUCHED_MESSAGES,
} from './templates.js';
