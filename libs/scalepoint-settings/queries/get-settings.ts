import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

/** The choices as they were saved, with their version; null for a company that never saved any. */
export class GetSettings extends CompanyQuery<(Record<string, unknown> & { version: number }) | null> {}

@QueryHandler(GetSettings)
export class GetSettingsHandler implements IQueryHandler<GetSettings> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetSettings) {
    const { rows } = await sql<{ choices: Record<string, unknown>; version: number }>`
      select choices, version from scalepoint_settings.settings where company_id = ${companyId}`.execute(
      this.database.kysely(),
    );
    const [row] = rows;
    return row ? { ...row.choices, version: row.version } : null;
  }
}
