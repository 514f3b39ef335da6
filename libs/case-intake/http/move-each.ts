import { Injectable } from '@nestjs/common';
import { Commands, Idempotency } from '#platform/cqrs';
import { type Language, problemOf } from '#platform/http';
import { Precondition } from '#platform/preconditions';
import type { TaskCommand } from '../commands/task-moves.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { ListTasks } from '../queries/list-tasks.js';
import type { BulkMovesResponse } from './bulk-moves.dto.js';
import { type TaskView, toTaskView } from './task-response.dto.js';

export interface WantedMove {
  readonly command: TaskCommand;
  /** Null or undefined for any version. */
  readonly version?: number | undefined;
}

/** Carries out commands about tasks, each in a transaction and with a result of its own. */
@Injectable()
export class MoveEach {
  constructor(private readonly commands: Commands) {}

  async move(wanted: readonly WantedMove[], language: Language): Promise<BulkMovesResponse> {
    const results: BulkMovesResponse['results'] = [];
    // One after the other: the connections belong to other callers too.
    for (const { command, version } of wanted) {
      const id = command.taskId;
      try {
        const task = await this.one(command, version, language);
        results.push({ id, status: 200, task, problem: null });
      } catch (error) {
        const problem = problemOf(error, language);
        if (problem.status >= 500) throw error;
        results.push({ id, status: problem.status, task: null, problem });
      }
    }
    const moved = results.filter(({ task }) => task !== null).length;
    return { moved, refused: results.length - moved, results };
  }

  private one(command: TaskCommand, version: number | undefined, language: Language): Promise<TaskView> {
    const { companyId, taskId } = command;
    const view = () => new ListTasks(companyId, { id: taskId }, { sort: 'newest' }, 1);
    const terms = { stream: 'case-intake.task', key: { id: taskId }, ifMatch: version, ifAbsent: false };
    return Idempotency.part(taskId, () =>
      Precondition.run(new Precondition(terms), async () => {
        const [row] = await this.commands.answer(command, view);
        if (!row) throw new TaskNotFound();
        return toTaskView(row, language);
      }),
    );
  }
}
