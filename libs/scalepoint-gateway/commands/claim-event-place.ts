import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { ModuleStatus } from '#subscription/contracts';
import { type EventPlace, EventPlaces } from '../domain/event-places.js';

/** Longer than a poll and the reading of its cases take; one who needs longer has lost its place. */
const LEASE_MS = 150_000;

/** Takes the right to read the company's feed on, for one process at a time. */
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
