import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { type MessageChoices, UNTOUCHED_MESSAGES } from '../contracts/index.js';

export interface MessageSettingsView extends MessageChoices {
  /** Null until they are first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** What a company sends to policyholders, with the version, which is 0 until something is changed. */
export class GetMessageSettings extends CompanyQuery<MessageSettingsView> {}

@QueryHandler(GetMessageSettings)
export class GetMessageSettingsHandler implements IQueryHandler<GetMessageSettings> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetMessageSettings): Promise<MessageSettingsView> {
    const { rows } = await sql<MessageSettingsView>`
      select enabled, quiet_hours as "quietHours", day_before_at as "dayBeforeAt", templates,
             created_at as "createdAt", updated_at as "updatedAt", version
        from policyholder_messages.settings where company_id = ${companyId}`.execute(this.database.kysely());
    return rows[0] ?? { ...UNTOUCHED_MESSAGES, createdAt: null, updatedAt: null, version: 0 };
  }
}
