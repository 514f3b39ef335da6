import { Injectable } from '@nestjs/common';
import { Ids } from '#shared-kernel';
import { type IdentifiedTask, TaskIntake, type TaskReceipt } from '../contracts/index.js';
import { Task, Tasks } from '../domain/task.js';

/**
 * Answers the gateway inside the transaction that stores the delivery.
 * The unique key on (company, GUID) decides between two first deliveries at once: the slower one starts over.
 */
@Injectable()
export class ReceiveTasks extends TaskIntake {
  constructor(
    private readonly tasks: Tasks,
    private readonly ids: Ids,
  ) {
    super();
  }

  async receive(companyId: string, deliveries: readonly IdentifiedTask[]): Promise<TaskReceipt[]> {
    const found = await this.tasks.byTaskIds(companyId, [...new Set(deliveries.map(({ task }) => task.taskId))]);
    const tasks = new Map(found.map((task) => [task.taskId, task]));
    const receipts = deliveries.map((delivery): TaskReceipt => {
      const { taskId } = delivery.task;
      const known = tasks.get(taskId);
      const task = known ?? Task.receive(companyId, this.ids.next(), delivery);
      const isNews = known ? known.take(delivery) : true;
      if (!known) {
        tasks.set(taskId, task);
        this.tasks.add(task);
      }
      return { taskId, outcome: !isNews ? 'duplicate' : task.introduced ? 'accepted' : 'waiting' };
    });
    return receipts;
  }
}
