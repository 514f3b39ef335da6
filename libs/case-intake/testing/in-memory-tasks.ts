import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Task, Tasks } from '../domain/task.js';

export class InMemoryTasks extends InMemoryAggregates<Task> implements Tasks {
  async byIds(companyId: string, ids: readonly string[]): Promise<Task[]> {
    const found = this.all.filter((task) => task.companyId === companyId && ids.includes(task.id));
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async ofScalepoint(
    asked: readonly { readonly companyId: string; readonly scalepointTaskId: string }[],
  ): Promise<Task[]> {
    const isAsked = (task: Task) =>
      asked.some((one) => one.companyId === task.companyId && one.scalepointTaskId === task.scalepointTaskId);
    return this.all.filter(isAsked).sort((a, b) => (a.scalepointTaskId < b.scalepointTaskId ? -1 : 1));
  }

  attribute(): void {
    // There is no audit trail in memory.
  }
}
