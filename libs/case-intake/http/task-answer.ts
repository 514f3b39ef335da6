import type { Commands, CompanyCommand } from '#platform/cqrs';
import type { Language } from '#platform/http';
import { TaskNotFound } from '../contracts/not-found.js';
import { ListTasks } from '../queries/list-tasks.js';
import { type TaskView, toTaskView } from './task-response.dto.js';

/** Runs a command about a task and answers the task as it is then. @throws TaskNotFound, and the errors of the command */
export async function answerWithTask(
  commands: Commands,
  command: CompanyCommand<{ taskId: string }>,
  language: Language,
): Promise<TaskView> {
  const view = ({ taskId }: { taskId: string }) =>
    new ListTasks(command.companyId, { id: taskId }, { sort: 'newest' }, 1);
  const [row] = await commands.answer(command, view);
  if (!row) throw new TaskNotFound();
  return toTaskView(row, language);
}
