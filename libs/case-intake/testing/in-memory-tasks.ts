import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Task } from '../domain/task.js';
import type { TaskOnCase, Tasks } from '../domain/tasks.js';

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

  async hasDoubles(companyId: string, id: string): Promise<boolean> {
    return this.all.some((task) => task.companyId === companyId && task.mergedIntoId === id);
  }

  async onCaseOf(companyId: string, mainTaskId: string): Promise<readonly TaskOnCase[]> {
    const isOn = ({ id, caseOfTaskId }: Task) => id === mainTaskId || caseOfTaskId === mainTaskId;
    const on = this.all.filter((task) => task.companyId === companyId && isOn(task));
    return on.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async moveToInsurer(
    companyId: string,
    fromId: string,
    to: { readonly id: string; readonly name: string },
    most: number,
  ): Promise<number> {
    const moved = this.all.filter((task) => task.companyId === companyId && task.insurerId === fromId).slice(0, most);
    for (const task of moved) {
      const heldDeliveries = task.heldDeliveries.map((one) =>
        one.insurerId === fromId ? { ...one, insurerId: to.id } : one,
      );
      Object.assign(task, { insurerId: to.id, insurerName: to.name, heldDeliveries });
    }
    return moved.length;
  }

  attribute(): void {
    // There is no audit trail in memory.
  }
}
