import type { Task } from './task.js';

export type TaskOnCase = Pick<Task, 'id' | 'status' | 'withdrawn'>;

export abstract class Tasks {
  abstract byId(companyId: string, id: string): Promise<Task | null>;
  /** The tasks with these ids, locked in the order of their ids; their changes are written together. */
  abstract byIds(companyId: string, ids: readonly string[]): Promise<Task[]>;
  /** The known ones of these, locked in one order, so that two deliveries cannot deadlock. */
  abstract ofScalepoint(
    asked: readonly { readonly companyId: string; readonly scalepointTaskId: string }[],
  ): Promise<Task[]>;
  abstract add(task: Task): void;
  /** Whether other tasks were merged into this one. */
  abstract hasDoubles(companyId: string, id: string): Promise<boolean>;
  /** The main task of a case and those that were put on it, oldest first, as they were saved. */
  abstract onCaseOf(companyId: string, mainTaskId: string): Promise<readonly TaskOnCase[]>;
  /**
   * Gives up to `most` tasks of one insurer to another, which counts instead, with their answers for the key figures. It is no
   * change of the tasks themselves, so it records no event.
   * @returns how many
   */
  abstract moveToInsurer(
    companyId: string,
    fromId: string,
    to: { readonly id: string; readonly name: string },
    most: number,
  ): Promise<number>;
  /** Attributes the task's changes so far to the current caller: one transaction may serve several callers. */
  abstract attribute(task: Task): void;
}

export async function hasOthersOnCase(tasks: Tasks, companyId: string, mainTaskId: string): Promise<boolean> {
  const on = await tasks.onCaseOf(companyId, mainTaskId);
  return on.some(({ id }) => id !== mainTaskId);
}
