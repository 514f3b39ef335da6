import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Trace } from '#platform/observability';
import { Ids } from '#shared-kernel';
import { MergedInsurers } from '#tokens/contracts';
import { type ReceivedTask, ReceiveTasks, type TaskReceipt } from '../contracts/index.js';
import { Task } from '../domain/task.js';
import { Tasks } from '../domain/tasks.js';

/**
 * The unique key on (company, Scalepoint's GUID) decides between two first deliveries of one task in concurrent
 * transactions: the later one starts over and finds the task.
 */
@CommandHandler(ReceiveTasks)
export class ReceiveTasksHandler implements ICommandHandler<ReceiveTasks, TaskReceipt[]> {
  constructor(
    private readonly tasks: Tasks,
    private readonly ids: Ids,
    private readonly merged: MergedInsurers,
  ) {}

  async execute({ tasks: received }: ReceiveTasks): Promise<TaskReceipt[]> {
    const known = await this.tasks.ofScalepoint(received.map(keyOf));
    const byKey = new Map(known.map((task) => [textOf(task), task]));
    const merged = await this.mergedAmong(received, byKey);
    return received.map((delivery) =>
      Trace.with({ companyId: delivery.companyId, correlationId: delivery.correlationId }, () => {
        const key = textOf(keyOf(delivery));
        const existing = byKey.get(key);
        if (existing) return this.apply(existing, delivery, merged);
        const task = Task.receive(delivery.companyId, this.ids.next(), delivery);
        this.tasks.add(task);
        byKey.set(key, task);
        return receiptOf(task);
      }),
    );
  }

  /** Deliveries of a task's own insurer need no look-up. By company and insurer, the insurer that counts instead. */
  private async mergedAmong(received: readonly ReceivedTask[], known: ReadonlyMap<string, Task>) {
    const asked = new Map<string, Set<string>>();
    for (const delivery of received) {
      const { companyId, insurerId } = delivery;
      const owner = known.get(textOf(keyOf(delivery)))?.insurerId ?? insurerId;
      if (owner !== insurerId) asked.set(companyId, (asked.get(companyId) ?? new Set()).add(owner));
    }
    const merged = new Map<string, string>();
    for (const [companyId, ids] of asked) {
      const kept = await this.merged.keptOf(companyId, [...ids]);
      for (const [id, { id: keptId }] of kept) merged.set(`${companyId} ${id}`, keptId);
    }
    return merged;
  }

  private apply(task: Task, delivery: ReceivedTask, merged: ReadonlyMap<string, string>): TaskReceipt {
    const isOfMergedInsurer = merged.get(`${task.companyId} ${task.insurerId}`) === delivery.insurerId;
    const outcome = task.applyDelivery(delivery, isOfMergedInsurer);
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
