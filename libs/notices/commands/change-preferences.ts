import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { type PreferenceFacts, PreferenceStore } from '../domain/preferences.js';

/** A user chooses what to be told of, and how. */
export class ChangePreferences extends CompanyCommand {
  constructor(
    companyId: string,
    readonly userId: string,
    readonly facts: PreferenceFacts,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangePreferences)
export class ChangePreferencesHandler implements ICommandHandler<ChangePreferences> {
  constructor(private readonly store: PreferenceStore) {}

  async execute({ companyId, userId, facts, expectedVersion }: ChangePreferences) {
    const preferences = await this.store.of(companyId, userId);
    preferences.expectVersion(expectedVersion);
    preferences.change(facts);
    this.store.add(preferences);
  }
}
