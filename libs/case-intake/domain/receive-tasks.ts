import type { Ids } from '#shared-kernel';
import { type IdentifiedTask, TaskIntake, type TaskReceipt } from '../contracts/index.js';
import { Task, type Tasks } from './task.js';

/**
 * Answers the gateway inside the transaction that stores the delivery.
 * The unique key on (company, GUID) decides between two first deliveries at once: the slower one starts over.
 */
export class ReceiveTasks extends TaskIntake {
  constructor(
    private readonly tasks: Tasks,
    private readonly ids: Ids,
  ) {
    super();
  }

  async receive(companyId: string, deliveries: readonly IdentifiedTask[]): Promise<TaskReceipt[]> {
    const found = await this.tasks.byScalepointTaskIds(companyId, [
      ...new Set(deliveries.map(({ task }) => task.scalepointTaskId)),
    ]);
    const tasks = new Map(found.map((task) => [task.scalepointTaskId, task]));
    const receipts = deliveries.map((delivery): TaskReceipt => {
      const { scalepointTaskId } = delivery.task;
      const known = tasks.get(scalepointTaskId);
      const taken = known ? known.applyDelivery(delivery) : 'applied';
      const task = known ?? this.addNew(companyId, delivery);
      tasks.set(scalepointTaskId, task);
      return taken === 'applied' ? receiptOf(task) : { scalepointTaskId, outcome: taken };
    });
    return receipts;
  }

  known(asked: readonly { readonly companyId: string; readonly scalepointTaskId: string }[]): Promise<boolean[]> {
    return this.tasks.known(asked);
  }

  receiveNew(companyId: string, deliveries: readonly IdentifiedTask[]): TaskReceipt[] {
    return deliveries.map((delivery) => receiptOf(this.addNew(companyId, delivery)));
  }

  private addNew(companyId: string, delivery: IdentifiedTask): Task {
    const task = Task.receive(companyId, this.ids.next(), delivery);
    this.tasks.add(task);
    return task;
  }
}

function receiptOf({ scalepointTaskId, introduced }: Task): TaskReceipt {
  return { scalepointTaskId, outcome: introduced ? 'accepted' : 'waiting' };
}
