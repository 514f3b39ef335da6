import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Deliveries } from '../domain/deliveries.js';

const RETENTION_MS = 30 * 24 * 60 * 60 * 1000;

/** Deletes deliveries from the log after 30 days. */
export class ForgetDeliveries extends CompanyCommand {}

@CommandHandler(ForgetDeliveries)
export class ForgetDeliveriesHandler implements ICommandHandler<ForgetDeliveries> {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId }: ForgetDeliveries) {
    await this.deliveries.forget(companyId, new Date(this.clock.now().getTime() - RETENTION_MS));
  }
}
