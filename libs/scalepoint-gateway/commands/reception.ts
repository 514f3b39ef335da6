import { Injectable } from '@nestjs/common';
import { Commands, GroupCommit } from '#platform/cqrs';
import type { AcceptDelivery, AcceptedDelivery } from './accept-delivery.js';
import { AcceptTogether } from './accept-together.js';

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
    together: AcceptTogether,
    private readonly options: { readonly together: boolean },
  ) {
    this.groups = new GroupCommit({
      together: (waiting) => together.execute(waiting),
      alone: (command) => commands.execute(command),
      most: MAX_BATCH,
      writers: WRITERS,
    });
  }

  accept(command: AcceptDelivery): Promise<AcceptedDelivery> {
    return this.options.together ? this.groups.execute(command) : this.commands.execute(command);
  }
}
