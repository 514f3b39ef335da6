import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Task, Tasks } from '../domain/task.js';

export class InMemoryTasks extends InMemoryAggregates<Task> implements Tasks {
  async byScalepointTaskIds(companyId: string, scalepointTaskIds: readonly string[]): Promise<Task[]> {
    return this.all
      .filter((task) => task.companyId === companyId && scalepointTaskIds.includes(task.scalepointTaskId))
      .sort((a, b) => (a.scalepointTaskId < b.scalepointTaskId ? -1 : 1));
  }

  async known(asked: readonly { readonly companyId: string; readonly scalepointTaskId: string }[]): Promise<boolean[]> {
    return asked.map(({ companyId, scalepointTaskId }) =>
      this.all.some((task) => task.companyId === companyId && task.scalepointTaskId === scalepointTaskId),
    );
  }
}
