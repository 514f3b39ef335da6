import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type IdentifiedToken, SecurityTokens } from '../contracts/index.js';
import { aliasKey } from '../domain/security-token.js';
import { AesCodeSafe } from './aes-code-safe.js';

@Injectable()
export class SqlSecurityTokens extends SecurityTokens {
  constructor(
    private readonly database: Database,
    private readonly safe: AesCodeSafe,
  ) {
    super();
  }

  async identify(
    companyId: string,
    code: string,
    alias: string | null,
    subAlias: string | null,
  ): Promise<IdentifiedToken | null> {
    const { rows } = await sql<IdentifiedToken>`
      select token.id as "tokenId", token.insurer_id as "insurerId", insurer.name as "insurerName",
             token.debtor_id as "debtorId", token.case_debtor as "caseDebtor"
        from tokens.security_token token
        join tokens.insurer insurer on insurer.company_id = token.company_id and insurer.id = token.insurer_id
       where token.company_id = ${companyId} and token.code_digest = any (${this.safe.digests(code)})
       order by token.alias_key = ${aliasKey(alias)} desc, token.sub_alias_key = ${aliasKey(subAlias)} desc,
                token.sub_alias_key
       limit 1`.execute(this.database.kysely());
    return rows[0] ?? null;
  }

  async used(companyId: string, tokenId: string, at: Date): Promise<void> {
    // Beside the aggregate and seldom: a delivery is no change of the token.
    await sql`
      insert into tokens.token_use as use (company_id, token_id, last_used_at) values (${companyId}, ${tokenId}, ${at})
      on conflict (company_id, token_id) do update set last_used_at = excluded.last_used_at
       where use.last_used_at < excluded.last_used_at - interval '1 minute'`.execute(this.database.kysely());
  }
}
