import { type RawBuilder, sql } from 'kysely';

/** `urgency` in the table is this number minus the due time in milliseconds, so the most urgent is highest; 0 means no deadline. */
const URGENCY_AT_EPOCH = 253_402_300_800_000;

/** The `urgency` of a task that is due at this moment. */
export function urgencyAt(due: Date): number {
  return URGENCY_AT_EPOCH - due.getTime();
}

/** Whether the first open deadline of a task is ahead and not after `soon`; none is, if the company wants no warning. */
export function isDueSoon(now: Date, soon: Date | null): RawBuilder<unknown> {
  return soon ? sql`(urgency between ${urgencyAt(soon)}::bigint and ${urgencyAt(now)}::bigint)` : sql`false`;
}
