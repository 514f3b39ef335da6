import { usableEmail } from '#shared-kernel';
import type { Channel } from '../contracts/index.js';

/** Reads phone numbers as people write them. */
export abstract class PhoneNumbers {
  /** The first that can get text messages, in E.164; null if none can. */
  abstract first(written: readonly string[]): string | null;
}

/** Where messages of a channel go. */
export function recipientOf(
  channel: Channel,
  { phones, email }: { readonly phones: readonly string[]; readonly email: string | null },
  numbers: PhoneNumbers,
): string | null {
  return channel === 'mail' ? usableEmail(email) : numbers.first(phones);
}

/** Enough to recognise it, and no more: `+45 •• •• •• 56`, `å•••@example.dk`. */
export function maskedRecipient(channel: Channel, recipient: string): string {
  if (channel === 'sms') return `${recipient.slice(0, 3)} •• •• •• ${recipient.slice(-2)}`;
  const [name = '', host = ''] = recipient.split('@');
  return `${[...name][0] ?? ''}•••@${host}`;
}
