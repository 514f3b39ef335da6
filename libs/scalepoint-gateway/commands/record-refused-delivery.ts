import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { SecurityTokens } from '#tokens/contracts';
import type { DeliveryChannel, DeliveryReason } from '../domain/delivery.js';
import { RefusedDeliveries } from '../domain/refused-deliveries.js';

export { MAX_LOOKED_AT } from '../domain/refused-deliveries.js';

/** Records a message that could not be parsed, because it was too large or malformed. */
export class RecordRefusedDelivery extends CompanyCommand<{ deliveryId: string }> {
  constructor(
    companyId: string,
    readonly message: {
      readonly channel: DeliveryChannel;
      readonly contentType: string | null;
      readonly size: number;
      /** The beginning of the message, masked; null if none was received. */
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
    private readonly tokens: SecurityTokens,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, message }: RecordRefusedDelivery) {
    const id = this.ids.next();
    const { masked, contentType, reason, ...rest } = message;
    const texts = [masked, contentType, reason.da, reason.en];
    const [raw = null, type = null, da, en] = await this.tokens.withoutCodes(companyId, texts);
    await this.deliveries.add({
      ...rest,
      contentType: type,
      reason: { code: reason.code, da: da ?? '', en: en ?? '' },
      companyId,
      id,
      receivedAt: this.clock.now(),
      state: 'refused',
      results: [],
      tokenId: null,
      insurerId: null,
      raw,
    });
    return { deliveryId: id };
  }
}
