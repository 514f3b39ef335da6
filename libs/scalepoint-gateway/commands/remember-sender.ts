import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { KnownSenders } from '../domain/known-senders.js';

/** Remembers that a right code came from a network, so that wrong ones beside it do not shut it out (ADR 19). */
export class RememberSender extends CompanyCommand {
  constructor(
    companyId: string,
    readonly network: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RememberSender)
export class RememberSenderHandler implements ICommandHandler<RememberSender> {
  constructor(
    private readonly senders: KnownSenders,
    private readonly clock: Clock,
  ) {}

  execute({ companyId, network }: RememberSender) {
    return this.senders.remember(companyId, network, this.clock.now());
  }
}
