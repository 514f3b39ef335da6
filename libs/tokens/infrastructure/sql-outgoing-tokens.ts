import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type InsurerWithToken, type OutgoingToken, OutgoingTokens } from '../contracts/index.js';
import { aliasKey } from '../domain/security-token.js';
import { AesCodeSafe } from './aes-code-safe.js';

@Injectable()
export class SqlOutgoingTokens extends OutgoingTokens {
  constructor(
    private readonly database: Database,
    private readonly safe: AesCodeSafe,
  ) {
    super();
  }

  async of(
    companyId: string,
    insurerId: string,
    about: { readonly alias: string | null; readonly subAlias: string | null } = { alias: null, subAlias: null },
  ): Promise<OutgoingToken | null> {
    const { rows } = await sql<Omit<OutgoingToken, 'code'> & { sealed: string }>`
      select id as "tokenId", alias, sub_alias as "subAlias", sealed_code as sealed
        from tokens.security_token
       where company_id = ${companyId}
         and insurer_id = coalesce((select merged_into_id from tokens.insurer
               where company_id = ${companyId} and id = ${insurerId}), ${insurerId}::uuid)
       order by alias_key = ${aliasKey(about.alias)} desc, sub_alias_key = ${aliasKey(about.subAlias)} desc, id desc
       limit 1`.execute(this.database.kysely());
    const [row] = rows;
    if (!row) return null;
    const { sealed, ...token } = row;
    return { ...token, code: this.safe.open(companyId, token.tokenId, sealed) };
  }

  async insurers(companyId: string): Promise<InsurerWithToken[]> {
    const { rows } = await sql<InsurerWithToken>`
      select id as "insurerId", name from tokens.insurer insurer
       where company_id = ${companyId}
         and exists (select 1 from tokens.security_token token
                      where token.company_id = insurer.company_id and token.insurer_id = insurer.id)
       order by name collate "da-x-icu", id`.execute(this.database.kysely());
    return rows;
  }
}
