import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { type SettingsChoices, UNTOUCHED_CHOICES } from '../contracts/index.js';

export type SettingsView = SettingsChoices & SavedSettings;

export interface SavedSettings {
  /** Null until they are first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** The settings with their version, which is 0 until they are first saved. */
export class GetSettings extends CompanyQuery<SettingsView> {}

const NEVER_SAVED = { choices: UNTOUCHED_CHOICES, createdAt: null, updatedAt: null, version: 0 };

@QueryHandler(GetSettings)
export class GetSettingsHandler implements IQueryHandler<GetSettings> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetSettings): Promise<SettingsView> {
    const { rows } = await sql<SavedSettings & { choices: SettingsChoices }>`
      select choices, created_at as "createdAt", updated_at as "updatedAt", version
        from scalepoint_settings.settings where company_id = ${companyId}`.execute(this.database.kysely());
    const [{ choices, ...saved } = NEVER_SAVED] = rows;
    return { ...choices, ...saved };
  }
}
