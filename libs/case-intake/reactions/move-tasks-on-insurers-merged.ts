import { Injectable } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { Clock } from '#shared-kernel';
import { InsurersMergedV1 } from '#tokens/contracts';
import { MoveToInsurer } from '../commands/move-to-insurer.js';

/** Tasks in one transaction: few enough that their deliveries wait only a moment for it. */
const MOST = 200;
/** Well within the minute for which a reaction may hold its stream. */
const MAX_MS = 35_000;

/** Tasks are left; the queue retries later and continues there. */
export class TasksAreLeft extends Error {
  constructor(readonly code = 'case-intake.tasks-of-merged-insurer-left') {
    super('Tasks of the merged insurer are left');
  }
}

/** In several transactions, since an insurer can have any number of tasks. */
@Injectable()
@Reaction({ name: 'case-intake.move-tasks-on-insurers-merged', on: [InsurersMergedV1] })
export class MoveTasksOnInsurersMerged implements OutboundReaction<DataOf<InsurersMergedV1>> {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async perform({ companyId, data }: LoggedEvent<DataOf<InsurersMergedV1>>) {
    const begin = this.clock.now().getTime();
    while ((await this.commands.executePart(new MoveToInsurer(companyId, data.insurerId, MOST))) === MOST) {
      if (this.clock.now().getTime() - begin > MAX_MS) throw new TasksAreLeft();
    }
    return null;
  }
}
