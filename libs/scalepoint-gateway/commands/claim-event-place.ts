import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { ModuleStatus } from '#subscription/contracts';
import { type EventPlace, EventPlaces } from '../domain/event-places.js';

/** Longer than one poll and the reading of its cases take. A process that needs longer loses its lease. */
const LEASE_MS = 150_000;

/** Claims the lease on reading the company's feed; one process holds it at a time. */
export class ClaimEventPlace extends CompanyCommand<EventPlace | null> {
  constructor(
    companyId: string,
    readonly lease: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(ClaimEventPlace)
export class ClaimEventPlaceHandler implements ICommandHandler<ClaimEventPlace> {
  constructor(
    private readonly places: EventPlaces,
    private readonly moduleStatus: ModuleStatus,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, lease }: ClaimEventPlace): Promise<EventPlace | null> {
    if (!(await this.moduleStatus.isActive(companyId))) return null;
    const now = this.clock.now();
    return this.places.claim(companyId, lease, now, new Date(now.getTime() + LEASE_MS));
  }
}
