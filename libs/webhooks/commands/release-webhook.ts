import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Deliveries } from '../domain/deliveries.js';

/** Releases the lease, so that the next event does not wait until it expires. */
export class ReleaseWebhook extends CompanyCommand {
  constructor(
    companyId: string,
    readonly webhookId: string,
    readonly leaseId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReleaseWebhook)
export class ReleaseWebhookHandler implements ICommandHandler<ReleaseWebhook> {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, webhookId, leaseId }: ReleaseWebhook) {
    await this.deliveries.release(companyId, webhookId, leaseId, this.clock.now());
  }
}
