import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { KnownSenders } from '../domain/known-senders.js';

/** Records that a network sent a valid code, so that invalid codes from it do not block it (ADR 19). */
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
