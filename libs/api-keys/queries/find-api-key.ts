import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface FoundApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The key with this digest, as a caller sent it. */
export class FindApiKey extends CompanyQuery<FoundApiKey | null> {
  constructor(
    companyId: string,
    readonly digest: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(FindApiKey)
export class FindApiKeyHandler implements IQueryHandler<FindApiKey> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, digest }: FindApiKey): Promise<FoundApiKey | null> {
    const { rows } = await sql<FoundApiKey>`
      select id, name, scopes, expires_at as "expiresAt", revoked_at as "revokedAt" from api_keys.api_key
       where company_id = ${companyId} and digest = ${digest}`.execute(this.database.kysely());
    return rows[0] ?? null;
  }
}
