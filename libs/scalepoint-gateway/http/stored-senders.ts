import { Injectable, Logger } from '@nestjs/common';
import { Commands, Queries } from '#platform/cqrs';
import type { Sender, SenderMemory } from '#platform/http';
import { RememberSender } from '../commands/remember-sender.js';
import { IsSenderKnown } from '../queries/is-sender-known.js';

/** Stores known senders in the database: written after a valid code, read before a sender is limited. */
@Injectable()
export class StoredSenders implements SenderMemory {
  private readonly log = new Logger(StoredSenders.name);

  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  async remember({ companyId, address }: Sender): Promise<void> {
    if (companyId === null) return;
    try {
      await this.commands.executePart(new RememberSender(companyId, address));
    } catch (error) {
      // The delivery is stored, so its sender must get a success.
      this.log.warn({ msg: 'Could not store a known sender', companyId, err: error });
    }
  }

  async remembers({ companyId, address }: Sender): Promise<boolean> {
    return companyId !== null && (await this.queries.execute(new IsSenderKnown(companyId, address)));
  }
}
