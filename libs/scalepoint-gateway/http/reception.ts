import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Commands } from '#platform/cqrs';
import { GroupCommit } from '#platform/transactions';
import type { AcceptDelivery, AcceptedDelivery } from '../commands/accept-delivery.js';
import { AcceptTogether } from '../commands/accept-together.js';

/** One transaction holds at most this many messages, so that nobody waits long for one that many share. */
const MAX_BATCH = 64;
/** One is being committed while the next is being written. */
const WRITERS = 2;

/** Where messages wait to be stored: those that arrive together are stored together. */
@Injectable()
export class Reception {
  private readonly groups: GroupCommit<AcceptDelivery, AcceptedDelivery>;

  constructor(
    private readonly commands: Commands,
    bus: CommandBus,
    private readonly options: { readonly together: boolean },
  ) {
    this.groups = new GroupCommit({
      together: (waiting) => bus.execute(new AcceptTogether(waiting)),
      alone: (command) => commands.execute(command),
      most: MAX_BATCH,
      writers: WRITERS,
    });
  }

  accept(command: AcceptDelivery): Promise<AcceptedDelivery> {
    return this.options.together ? this.groups.execute(command) : this.commands.execute(command);
  }
}
