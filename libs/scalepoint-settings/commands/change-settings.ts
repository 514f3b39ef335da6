import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory, KIND_OF_DEFAULT } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import type { CaseDefaultField, SettingsChoices } from '../contracts/index.js';
import { Settings } from '../domain/scalepoint-settings.js';
import { UnusableChoices } from '../domain/settings-errors.js';
import { faultsOfChoices } from '../domain/choice-faults.js';

export class ChangeSettings extends CompanyCommand {
  constructor(
    companyId: string,
    readonly choices: SettingsChoices,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeSettings)
export class ChangeSettingsHandler implements ICommandHandler<ChangeSettings> {
  constructor(
    private readonly settings: Settings,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, choices, expectedVersion }: ChangeSettings) {
    const settings = await this.settings.of(companyId);
    settings.expectVersion(expectedVersion);
    const chosen = (Object.keys(KIND_OF_DEFAULT) as CaseDefaultField[]).flatMap((field) => {
      const id = choices[field];
      return id === null ? [] : [{ pointer: `/${field}`, kind: KIND_OF_DEFAULT[field], id }];
    });
    const known = await this.directory.entries(companyId, chosen);
    const faults = faultsOfChoices(chosen, known);
    if (faults.length > 0) throw new UnusableChoices(faults);
    settings.change(choices);
    this.settings.add(settings);
  }
}
