import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Trace } from '#platform/observability';
import { Ids } from '#shared-kernel';
import { type ReceivedTask, ReceiveTasks, type TaskReceipt } from '../contracts/index.js';
import { Task, Tasks } from '../domain/task.js';

/**
 * The unique key on (company, Scalepoint's GUID) decides between two first deliveries of one task in concurrent
 * transactions: the later one starts over and finds the task.
 */
@CommandHandler(ReceiveTasks)
export class ReceiveTasksHandler implements ICommandHandler<ReceiveTasks, TaskReceipt[]> {
  constructor(
    private readonly tasks: Tasks,
    private readonly ids: Ids,
  ) {}

  async execute({ tasks: received }: ReceiveTasks): Promise<TaskReceipt[]> {
    const known = await this.tasks.ofScalepoint(received.map(keyOf));
    const byKey = new Map(known.map((task) => [textOf(task), task]));
    return received.map((delivery) =>
      Trace.with({ companyId: delivery.companyId, correlationId: delivery.correlationId }, () => {
        const key = textOf(keyOf(delivery));
        const existing = byKey.get(key);
        if (existing) return this.apply(existing, delivery);
        const task = Task.receive(delivery.companyId, this.ids.next(), delivery);
        this.tasks.add(task);
        byKey.set(key, task);
        return receiptOf(task);
      }),
    );
  }

  private apply(task: Task, delivery: ReceivedTask): TaskReceipt {
    const outcome = task.applyDelivery(delivery);
    this.tasks.attribute(task);
    return outcome === 'applied' ? receiptOf(task) : { scalepointTaskId: task.scalepointTaskId, outcome };
  }
}

interface TaskKey {
  readonly companyId: string;
  readonly scalepointTaskId: string;
}

function keyOf({ companyId, task: { scalepointTaskId } }: ReceivedTask): TaskKey {
  return { companyId, scalepointTaskId };
}

function textOf({ companyId, scalepointTaskId }: TaskKey): string {
  return `${companyId} ${scalepointTaskId}`;
}

function receiptOf({ scalepointTaskId, introduced }: Task): TaskReceipt {
  return { scalepointTaskId, outcome: introduced ? 'accepted' : 'waiting' };
}
