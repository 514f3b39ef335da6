import type { WorkingCalendar } from '#shared-kernel';
import type { DeliveredDeadline, TaskStatus } from '../contracts/index.js';

const HOUR_MS = 3_600_000;

/** A deadline of a task. Times are ISO 8601 in UTC. */
export interface Deadline {
  readonly name: string;
  readonly at: string;
  readonly origin: 'task' | 'settings' | 'postponed';
}

export interface Postponement {
  readonly name: string;
  readonly from: string;
  readonly at: string;
  readonly reason: string;
}

/**
 * The company's own deadline for tasks that have none of that name, in hours after arrival. A rule in working time has become
 * one in hours when the case was opened, so that a change of the calendar moves no deadline of an opened task.
 */
export interface DeadlineRule {
  readonly name: string;
  readonly afterHours: number;
}

/** The rule as the company chose it: one of the three spans. */
export interface ChosenRule {
  readonly name: string;
  readonly afterHours?: number | undefined;
  readonly afterWorkingHours?: number | undefined;
  readonly afterWorkingDays?: number | undefined;
}

/** A deadline of which the task has warned. */
export type WarnedDeadline = Pick<Deadline, 'name' | 'at'>;

/** The company's rules as the calendar counts them for a task that arrived at this time. */
export function countedRules(
  rules: readonly ChosenRule[],
  receivedAt: Date,
  calendar: WorkingCalendar | null,
): DeadlineRule[] {
  return rules.map(({ name, afterHours, afterWorkingHours, afterWorkingDays }) => {
    if (afterHours !== undefined) return { name, afterHours };
    if (!calendar) throw new Error('Working time is counted by a calendar');
    const span =
      afterWorkingDays === undefined
        ? ({ count: afterWorkingHours ?? 0, unit: 'working-hours' } as const)
        : ({ count: afterWorkingDays, unit: 'working-days' } as const);
    return { name, afterHours: (calendar.after(receivedAt, span).getTime() - receivedAt.getTime()) / HOUR_MS };
  });
}

/** The status that meets a deadline of a well-known name; all other deadlines are met by completion. */
const MET_FROM: Readonly<Record<string, TaskStatus>> = {
  contact: 'accepted',
  response: 'accepted',
  acceptance: 'accepted',
  inspection: 'inspected',
};
const WORK: readonly TaskStatus[] = [
  'waiting',
  'received',
  'needs-attention',
  'case-opened',
  'accepted',
  'inspection-scheduled',
  'inspected',
  'in-repair',
  'completed',
];

/** The task's deadlines take precedence over the company's. A postponement applies until the insurer sends another time. */
export function deadlinesOf(
  sent: readonly DeliveredDeadline[],
  rules: readonly DeadlineRule[],
  receivedAt: Date,
  postponed: readonly Postponement[],
): Deadline[] {
  const earliest = new Map<string, Deadline>();
  for (const { name, at } of sent) {
    const known = earliest.get(name);
    if (!known || at < known.at) earliest.set(name, { name, at, origin: 'task' });
  }
  for (const { name, afterHours } of rules) {
    const at = new Date(Math.round(receivedAt.getTime() + afterHours * HOUR_MS)).toISOString();
    if (!earliest.has(name)) earliest.set(name, { name, at, origin: 'settings' });
  }
  return [...earliest.values()].map((deadline) => {
    let { at } = deadline;
    for (const move of postponed) if (move.name === deadline.name && move.from === at) ({ at } = move);
    return at === deadline.at ? deadline : { ...deadline, at, origin: 'postponed' };
  });
}

export function isOpen({ name }: Deadline, status: TaskStatus): boolean {
  const reached = WORK.indexOf(status);
  return reached >= 0 && reached < WORK.indexOf(MET_FROM[name] ?? 'completed');
}

/** The deadlines as a task stores them: each with whether it is open in this status. */
export function markedOpen(deadlines: readonly Deadline[], status: TaskStatus) {
  return deadlines.map((deadline) => ({ ...deadline, open: isOpen(deadline, status) }));
}

/** The open deadlines that are still ahead and not later than this moment, of which the task has not warned. */
export function deadlinesNear(
  deadlines: readonly (Deadline & { readonly open: boolean })[],
  warned: readonly WarnedDeadline[],
  now: Date,
  until: Date,
): WarnedDeadline[] {
  return deadlines
    .filter(({ open, at }) => open && Date.parse(at) > now.getTime() && Date.parse(at) <= until.getTime())
    .filter(({ name, at }) => !warned.some((one) => one.name === name && one.at === at))
    .map(({ name, at }) => ({ name, at }));
}

/** The earliest open deadline; null if none is open. */
export function nextDue(deadlines: readonly Deadline[], status: TaskStatus): Date | null {
  const open = deadlines.filter((deadline) => isOpen(deadline, status)).map(({ at }) => Date.parse(at));
  return open.length > 0 ? new Date(Math.min(...open)) : null;
}
