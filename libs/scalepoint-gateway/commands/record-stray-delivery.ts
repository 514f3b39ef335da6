import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { StrayDeliveries } from '../domain/refused-deliveries.js';

/** Records a message to a company key that does not exist. There is no company to open a transaction for. */
export class RecordStrayDelivery extends Command<void> {
  constructor(
    readonly companyKey: string,
    readonly reasonCode: string,
    readonly size: number,
  ) {
    super();
  }
}

@CommandHandler(RecordStrayDelivery)
export class RecordStrayDeliveryHandler implements ICommandHandler<RecordStrayDelivery> {
  constructor(
    private readonly strays: StrayDeliveries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ companyKey, reasonCode, size }: RecordStrayDelivery): Promise<void> {
    const id = this.ids.next();
    return this.strays.add({ id, receivedAt: this.clock.now(), companyKey: companyKey.slice(0, 64), reasonCode, size });
  }
}
