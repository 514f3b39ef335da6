/** `urgency` in the table is this number minus the due time in milliseconds, so the most urgent is highest; 0 means no deadline. */
const URGENCY_AT_EPOCH = 253_402_300_800_000;

/** The `urgency` of a task that is due at this moment. */
export function urgencyAt(due: Date): number {
  return URGENCY_AT_EPOCH - due.getTime();
}

/** The `urgency` of tasks that are due soon, from and to: not before now, and not after `soon`; empty without a warning. */
export function soonUrgency(now: Date, soon: Date | null): readonly [from: number, to: number] {
  return soon ? [urgencyAt(soon), urgencyAt(now)] : [1, 0];
}
