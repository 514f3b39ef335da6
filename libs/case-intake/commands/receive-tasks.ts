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
    const fresh = new Map<string, Task>();
    const receipts: TaskReceipt[] = [];
    for (const delivery of deliveries) {
      const { taskId } = delivery.task;
      const known = fresh.get(taskId) ?? (await this.tasks.byTaskId(companyId, taskId));
      const task = known ?? Task.receive(companyId, this.ids.next(), delivery);
      const isNews = known ? known.take(delivery) : true;
      if (!known) {
        fresh.set(taskId, task);
        this.tasks.add(task);
      }
      receipts.push({ taskId, outcome: !isNews ? 'duplicate' : task.introduced ? 'accepted' : 'waiting' });
    }
    return receipts;
  }
}
