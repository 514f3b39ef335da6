import type { Language } from '#platform/http';
import type { TaskRow } from '../queries/list-tasks.js';

export type TaskView = ReturnType<typeof toTaskView>;

/** A task as the overview shows it; what needs attention is said in the reader's language. */
export function toTaskView(row: TaskRow, language: Language) {
  const { content, attention, ...rest } = row;
  const { claim, policyholder, damageAddress, referenceNumber } = content;
  return {
    ...rest,
    referenceNumber,
    scalepointCaseNumber: claim.number,
    scalepointUrl: claim.url,
    policyholder,
    damageAddress,
    overdue: row.deadlines.some(({ overdue }) => overdue),
    attention: attention.map(({ da, en, ...what }) => ({ ...what, detail: { da, en }[language] })),
  };
}
