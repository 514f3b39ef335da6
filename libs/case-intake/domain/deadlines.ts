import type { DeliveredDeadline, TaskStatus } from '../contracts/index.js';

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

/** The company's own deadline for tasks that have none of that name, in hours after arrival. */
export interface DeadlineRule {
  readonly name: string;
  readonly afterHours: number;
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
    const at = new Date(receivedAt.getTime() + afterHours * 3_600_000).toISOString();
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

/** The earliest open deadline; null if none is open. */
export function nextDue(deadlines: readonly Deadline[], status: TaskStatus): Date | null {
  const open = deadlines.filter((deadline) => isOpen(deadline, status)).map(({ at }) => Date.parse(at));
  return open.length > 0 ? new Date(Math.min(...open)) : null;
}
