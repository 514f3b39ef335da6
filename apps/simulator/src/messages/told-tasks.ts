import { z } from 'zod';
import type { RecordEntry } from '../record.js';

const feedbackSchema = z.object({ taskId: z.string(), feedback: z.string(), reason: z.string().optional() });

/** A task as Scalepoint knows it from the contractor's feedback. */
export interface ToldTask {
  taskId: string;
  /** The latest feedback: `accepted`, `rejected`, `in-repair`, `completed`, … */
  feedback: string;
  reason: string | null;
  at: string;
  /** All feedback so far, oldest first: a task that was reopened has `in-repair` after `completed`. */
  history: string[];
}

/** What contractors said about tasks, from the feedback that was received. A postponed deadline does not change the status. */
export function toldTasks(entries: readonly RecordEntry[]): ToldTask[] {
  const known = new Map<string, ToldTask>();
  for (const entry of entries) {
    if (entry.direction !== 'received' || entry.route !== 'task-feedback' || !entry.accepted) continue;
    const text = (entry.body as { jsonString?: unknown } | null)?.jsonString;
    const { data } = feedbackSchema.safeParse(typeof text === 'string' ? JSON.parse(text) : null);
    if (!data || data.feedback === 'postponed') continue;
    const { taskId, feedback, reason = null } = data;
    const history = [...(known.get(taskId)?.history ?? []), feedback];
    known.set(taskId, { taskId, feedback, reason, at: entry.at, history });
  }
  return [...known.values()];
}
