import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import type { DeliveryReason } from '../domain/delivery.js';
import { EventPlaces } from '../domain/event-places.js';

/** Releases the lease on the company's feed without advancing: at once, or with a pause after an error. */
export class ReleaseEventPlace extends CompanyCommand {
  constructor(
    companyId: string,
    readonly place: { readonly tenant: string; readonly lease: string },
    readonly fault: { readonly reason: DeliveryReason; readonly pauseMs: number } | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReleaseEventPlace)
export class ReleaseEventPlaceHandler implements ICommandHandler<ReleaseEventPlace> {
  constructor(
    private readonly places: EventPlaces,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, place, fault }: ReleaseEventPlace) {
    const at = this.clock.now();
    const next = new Date(at.getTime() + (fault?.pauseMs ?? 0));
    await this.places.release(companyId, place, { at, next, fault: fault?.reason ?? null });
  }
}
