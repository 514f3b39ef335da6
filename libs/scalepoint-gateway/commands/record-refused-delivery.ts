import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import type { DeliveryChannel, DeliveryReason } from '../domain/delivery.js';
import { RefusedDeliveries } from '../domain/refused-deliveries.js';

/** A message that could not even be read: too large or broken. */
export class RecordRefusedDelivery extends CompanyCommand<{ deliveryId: string }> {
  constructor(
    companyId: string,
    readonly message: {
      readonly channel: DeliveryChannel;
      readonly contentType: string | null;
      readonly size: number;
      /** The beginning of it, masked; null when none is known. */
      readonly masked: string | null;
      readonly reason: DeliveryReason;
    },
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordRefusedDelivery)
export class RecordRefusedDeliveryHandler implements ICommandHandler<RecordRefusedDelivery> {
  constructor(
    private readonly deliveries: RefusedDeliveries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, message }: RecordRefusedDelivery) {
    const id = this.ids.next();
    const { masked, ...rest } = message;
    await this.deliveries.add({
      ...rest,
      companyId,
      id,
      receivedAt: this.clock.now(),
      state: 'refused',
      results: [],
      tokenId: null,
      insurerId: null,
      raw: masked,
    });
    return { deliveryId: id };
  }
}
