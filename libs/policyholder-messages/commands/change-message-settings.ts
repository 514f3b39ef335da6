import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { type MessageChoices, MessageLinks } from '../contracts/index.js';
import { MessageSettingsStore } from '../domain/message-settings.js';

/** A company chooses what policyholders are told, and when. */
export class ChangeMessageSettings extends CompanyCommand {
  constructor(
    companyId: string,
    readonly choices: MessageChoices,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeMessageSettings)
export class ChangeMessageSettingsHandler implements ICommandHandler<ChangeMessageSettings> {
  constructor(
    private readonly store: MessageSettingsStore,
    private readonly links: MessageLinks,
  ) {}

  async execute({ companyId, choices, expectedVersion }: ChangeMessageSettings) {
    const settings = await this.store.of(companyId);
    settings.expectVersion(expectedVersion);
    settings.change(choices, this.links.samples);
    this.store.add(settings);
  }
}
