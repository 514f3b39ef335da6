import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Deliveries } from '../domain/deliveries.js';

const RETENTION_MS = 30 * 24 * 60 * 60 * 1000;

/** Drops what is older than 30 days from the log of deliveries. */
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
