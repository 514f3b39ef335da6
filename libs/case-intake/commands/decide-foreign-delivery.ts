import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './task-moves.js';

/** A person applies or dismisses what another insurer sent about a task. */
export class DecideForeignDelivery extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly deliveryId: string,
    readonly decision: 'accept' | 'dismiss',
    /** Null for a caller who does not mind. */
    readonly expectedVersion: number | null,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(DecideForeignDelivery)
export class DecideForeignDeliveryHandler extends ChangeTask<DecideForeignDelivery> {
  protected change(task: Task, { deliveryId, decision, expectedVersion }: DecideForeignDelivery): void {
    task.expectVersion(expectedVersion);
    if (decision === 'accept') task.acceptForeignDelivery(deliveryId);
    else task.dismissForeignDelivery(deliveryId);
  }
}
