import { SeparateCase, SeparateCaseHandler } from '../commands/separate-case.js';
import { ShareCase, ShareCaseHandler } from '../commands/share-case.js';
import { aCase, aTask, aTaskWithCase } from './a-task.js';
import { InMemoryCases } from './in-memory-cases.js';
import { InMemoryTasks } from './in-memory-tasks.js';

export const CLAIM = 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11';
export const SHARING_IDS = ['main', 'other', 'third'] as const;

/** Tasks of one claim, each with the case that was opened for it, and the numbers of posted invoices by case and task. */
export function sharing(posted: Readonly<Record<string, readonly string[]>> = {}) {
  const content = { scalepointCaseId: CLAIM };
  const tasks = new InMemoryTasks(
    ...SHARING_IDS.map((id) => aTaskWithCase('accepted', { id, caseId: `case of ${id}`, content })),
    aTask({ companyId: 'foreign', id: 'foreign' }),
  );
  const cases = new InMemoryCases(
    ...SHARING_IDS.map((id, index) => aCase({ id: `case of ${id}`, taskId: id, number: index })),
  );
  const documents = {
    numbersOn: async (_: string, caseId: string, taskId: string | null) => posted[`${caseId} ${taskId}`] ?? [],
  };
  const share = (taskId = 'other', mainTaskId = 'main') =>
    new ShareCaseHandler(tasks, cases, documents).execute(new ShareCase('company', taskId, mainTaskId));
  const separate = (taskId = 'other') =>
    new SeparateCaseHandler(tasks, cases, documents).execute(new SeparateCase('company', taskId));
  const task = (id: string) => tasks.all.find((one) => one.id === id)!;
  const caseOf = (id: string) => cases.all.find(({ taskId }) => taskId === id)!;
  return { tasks, cases, share, separate, task, caseOf };
}
