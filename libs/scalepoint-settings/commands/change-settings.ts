import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory, KIND_OF_DEFAULT } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import type { FieldRefusal } from '#shared-kernel';
import type { CaseDefaultField, SettingsChoices } from '../contracts/index.js';
import { Settings } from '../domain/scalepoint-settings.js';
import { UnusableChoices } from '../domain/settings-errors.js';

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
      return id === null ? [] : [{ field, kind: KIND_OF_DEFAULT[field], id }];
    });
    const known = await this.directory.entries(companyId, chosen);
    const faults = chosen.flatMap(({ field, kind, id }): FieldRefusal[] => {
      const entry = known.find((candidate) => candidate.kind === kind && candidate.id === id);
      if (entry?.active) return [];
      return [
        entry
          ? {
              pointer: `/${field}`,
              code: 'settings.inactive-choice',
              da: `"${entry.name}" er inaktiv i ERP-systemet. Vælg en anden.`,
              en: `"${entry.name}" is inactive in the ERP. Pick another.`,
            }
          : {
              pointer: `/${field}`,
              code: 'settings.unknown-choice',
              da: `"${id}" findes ikke i ERP-systemet. Vælg en fra listen.`,
              en: `"${id}" does not exist in the ERP. Pick one from the list.`,
            },
      ];
    });
    if (faults.length > 0) throw new UnusableChoices(faults);
    settings.change(choices);
    this.settings.add(settings);
  }
}
