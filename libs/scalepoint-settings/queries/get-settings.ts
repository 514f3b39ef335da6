import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { type SettingsChoices, UNTOUCHED_CHOICES } from '../contracts/index.js';

export type SettingsView = SettingsChoices & { readonly version: number };

/** The settings with their version, which is 0 until they are first saved. */
export class GetSettings extends CompanyQuery<SettingsView> {}

@QueryHandler(GetSettings)
export class GetSettingsHandler implements IQueryHandler<GetSettings> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetSettings): Promise<SettingsView> {
    const { rows } = await sql<{ choices: SettingsChoices; version: number }>`
      select choices, version from scalepoint_settings.settings where company_id = ${companyId}`.execute(
      this.database.kysely(),
    );
    const [{ choices, version } = { choices: UNTOUCHED_CHOICES, version: 0 }] = rows;
    return { ...choices, version };
  }
}
