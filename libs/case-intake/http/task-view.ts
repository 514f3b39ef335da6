import type { Language } from '#platform/http';
import type { TaskRow } from '../queries/list-tasks.js';

export type TaskView = ReturnType<typeof toTaskView>;

/** A task as the overview shows it; what needs attention is said in the reader's language. */
export function toTaskView({ urgency: _, ...row }: TaskRow, language: Language) {
  return { ...row, attention: row.attention.map(({ da, en, ...what }) => ({ ...what, detail: { da, en }[language] })) };
}
