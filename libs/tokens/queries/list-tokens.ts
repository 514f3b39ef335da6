import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface TokenView {
  readonly id: string;
  readonly insurerId: string;
  /** Null until the insurer's first delivery names it. */
  readonly alias: string | null;
  readonly subAlias: string | null;
  /** Masked: `••••7a10`. */
  readonly code: string;
  readonly debtorId: string | null;
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
  readonly lastUsedAt: Date | null;
  /** The last Danish day, `yyyy-MM-dd`, on which the previous code is accepted. */
  readonly oldValidUntil: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** All tokens, or the one with this id. A company has few. */
export class ListTokens extends CompanyQuery<TokenView[]> {
  constructor(
    companyId: string,
    readonly id: string | null = null,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListTokens)
export class ListTokensHandler implements IQueryHandler<ListTokens> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, id }: ListTokens): Promise<TokenView[]> {
    const { rows } = await sql<TokenView>`
      select token.id, token.insurer_id as "insurerId", token.alias, token.sub_alias as "subAlias",
             token.masked_code as code, token.debtor_id as "debtorId", token.case_debtor as "caseDebtor",
             token_use.last_used_at as "lastUsedAt", token.old_valid_until as "oldValidUntil", token.created_at as "createdAt",
             token.updated_at as "updatedAt", token.version
        from tokens.security_token token
        left join tokens.token_use on token_use.company_id = token.company_id and token_use.token_id = token.id
       where token.company_id = ${companyId} and (${id}::uuid is null or token.id = ${id}::uuid)
       order by token.alias_key, token.sub_alias_key`.execute(this.database.kysely());
    return rows;
  }
}
