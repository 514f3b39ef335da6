import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';

export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  /** The end of the key behind dots. */
  readonly maskedKey: string;
  readonly scopes: readonly string[];
  readonly state: 'valid' | 'expired' | 'revoked';
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly version: number;
}

/** The keys of a company, newest first, or the one with an id. */
export class ListApiKeys extends CompanyQuery<ApiKeyView[]> {
  constructor(
    companyId: string,
    readonly filter: { readonly id?: string; readonly before?: string | undefined },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListApiKeys)
export class ListApiKeysHandler implements IQueryHandler<ListApiKeys> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, filter, limit }: ListApiKeys): Promise<ApiKeyView[]> {
    const [id, before] = [filter.id ?? null, filter.before ?? null];
    const { rows } = await sql<ApiKeyView>`
      select key.id, name, '••••' || ending as "maskedKey", scopes, created_by as "createdBy", created_at as "createdAt", greatest(created_at, updated_at) as "updatedAt",
             case when revoked_at is not null then 'revoked'
                  when expires_at <= ${this.clock.now()} then 'expired' else 'valid' end as state,
             expires_at as "expiresAt", revoked_at as "revokedAt", last_used_at as "lastUsedAt", version
        from api_keys.api_key key
        left join api_keys.key_use use on use.company_id = key.company_id and use.key_id = key.id
       where key.company_id = ${companyId} and (${id}::uuid is null or key.id = ${id}::uuid)
         and (${before}::uuid is null or key.id < ${before}::uuid)
       order by key.id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
