import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { EventSources } from '../domain/event-source.js';

export class SetEventSource extends CompanyCommand {
  constructor(
    companyId: string,
    readonly tenant: string | null,
    readonly active: boolean,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(SetEventSource)
export class SetEventSourceHandler implements ICommandHandler<SetEventSource> {
  constructor(private readonly sources: EventSources) {}

  async execute({ companyId, tenant, active, expectedVersion }: SetEventSource) {
    const source = await this.sources.of(companyId);
    source.expectVersion(expectedVersion);
    source.set(tenant, active);
    if (source.version > 0) this.sources.add(source);
  }
}
