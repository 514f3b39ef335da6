import type { DeliveredDeadline, TaskStatus } from '../contracts/index.js';

/** A time by which something must be done about a task. Instants are ISO 8601 in UTC. */
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

/** A deadline that the company gives to tasks which bring none of that name, counted from their arrival. */
export interface DeadlineRule {
  readonly name: string;
  readonly afterHours: number;
}

/** From which status on a deadline of a well-known name is met; those of other names by completion. */
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

/** The task's own deadlines before the company's; a postponement counts until the insurer sends another time. */
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

/** When the next thing must be done about a task; null when nothing must. */
export function nextDue(deadlines: readonly Deadline[], status: TaskStatus): Date | null {
  const open = deadlines.filter((deadline) => isOpen(deadline, status)).map(({ at }) => Date.parse(at));
  return open.length > 0 ? new Date(Math.min(...open)) : null;
}
