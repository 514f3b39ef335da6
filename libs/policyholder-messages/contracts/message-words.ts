/** What a policyholder is told of. */
export const OCCASIONS = ['booked', 'moved', 'cancelled', 'day-before', 'on-the-way', 'finished'] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const CHANNELS = ['mail', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * `deferred` waits for the end of the quiet hours, `waiting` for its turn or the next attempt. `sending` has an attempt whose
 * outcome is not known yet. The rest is final; with `unclear` the recipient may have it.
 */
export const MESSAGE_STATES = ['deferred', 'waiting', 'sending', 'sent', 'skipped', 'failed', 'unclear'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Why a message was not sent. */
export const NOT_SENT_REASONS = [
  'turned-off',
  'opted-out',
  'no-recipient',
  'not-current',
  'told-already',
  'too-late',
  'too-long',
  'erased',
  'not-configured',
  'refused',
  'gave-up',
] as const;
export type NotSentReason = (typeof NOT_SENT_REASONS)[number];
