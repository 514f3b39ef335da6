import { addDays, danishDay, danishInstant } from '#shared-kernel';
import type { NotSentReason } from '../contracts/index.js';
import type { Message } from './message.js';
import { minutesOf } from './quiet-hours.js';

const HOUR_MS = 3_600_000;
/** An employee who left longer ago has arrived, or will not. */
const ON_THE_WAY_MS = 2 * HOUR_MS;
/** A message that could not be sent for so long is old. */
const MAX_AGE_MS = 12 * HOUR_MS;

/** How things are when a message is to be sent. */
export interface Circumstances {
  /** Null if the task is gone. */
  readonly task: { readonly status: string; readonly erased: boolean } | null;
  /** Null if the message is about no visit, or the visit is gone. */
  readonly visit: { readonly status: string; readonly startsAt: Date } | null;
  /** The other messages about the visit in the channel. */
  readonly others: readonly Message[];
  /** `HH:mm` */
  readonly dayBeforeAt: string;
  readonly now: Date;
}

/** Why a message must not be sent as things are; null if it may. What happened since it was planned decides. */
export function reasonNotToSend(message: Message, given: Circumstances): NotSentReason | null {
  const { task, now } = given;
  if (!task || task.erased) return 'erased';
  if (now.getTime() - message.dueAt.getTime() > MAX_AGE_MS) return 'too-late';
  if (message.occasion === 'finished') {
    return ['completed', 'invoiced', 'closed'].includes(task.status) ? null : 'not-current';
  }
  return ofVisit(message, given);
}

function ofVisit(message: Message, { visit, others, dayBeforeAt, now }: Circumstances): NotSentReason | null {
  if (!visit) return 'not-current';
  const { status, startsAt } = visit;
  const told = lastTold(others);
  if (message.occasion === 'on-the-way') {
    if (status !== 'on-the-way') return 'not-current';
    return now.getTime() - message.plannedAt.getTime() > ON_THE_WAY_MS ? 'too-late' : null;
  }
  if (startsAt <= now) return 'too-late';
  if (message.occasion === 'cancelled') {
    // What the recipient was not told of yet needs no cancellation: its booking waited, for example for the end of the quiet hours.
    const wasToBeTold = others.some(({ occasion }) => occasion === 'booked');
    if (status !== 'cancelled') return 'not-current';
    return wasToBeTold && !told ? 'not-current' : null;
  }
  if (status !== 'planned') return 'not-current';
  const isTold = told?.toldStartsAt?.getTime() === startsAt.getTime();
  if (message.occasion !== 'day-before') return isTold ? 'told-already' : null;
  if (message.startsAt?.getTime() !== startsAt.getTime()) return 'not-current';
  // Booked after the time of the reminder: the recipient was told a moment ago.
  const reminderAt = danishInstant(addDays(danishDay(startsAt), -1), minutesOf(dayBeforeAt));
  return isTold && told.attemptedAt !== null && told.attemptedAt >= reminderAt ? 'told-already' : null;
}

/** The last message that told the time of the visit. */
function lastTold(others: readonly Message[]): Message | null {
  const told = others.filter(
    ({ occasion, mayBeKnown }) => mayBeKnown && (occasion === 'booked' || occasion === 'moved'),
  );
  const times = told.map(({ attemptedAt }) => attemptedAt?.getTime() ?? 0);
  return told[times.indexOf(Math.max(...times))] ?? null;
}
