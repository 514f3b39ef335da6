import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '#shared-kernel';
import { StrayDeliveries } from '../domain/refused-deliveries.js';

/** Notes a message to an address that belongs to no company. There is no company to open a transaction for. */
@Injectable()
export class RecordStrayDelivery {
  constructor(
    private readonly strays: StrayDeliveries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(companyKey: string, reasonCode: string, size: number): Promise<void> {
    const id = this.ids.next();
    return this.strays.add({ id, receivedAt: this.clock.now(), companyKey: companyKey.slice(0, 64), reasonCode, size });
  }
}
