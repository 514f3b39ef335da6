import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './task-moves.js';

/** Applies or dismisses another insurer's delivery about a task, as a user decided. */
export class DecideForeignDelivery extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly deliveryId: string,
    readonly decision: 'accept' | 'dismiss',
    /** Null skips the version check. */
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
