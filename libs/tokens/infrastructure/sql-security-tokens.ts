import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, noteUse } from '#platform/persistence';
import { Clock, danishDay } from '#shared-kernel';
import { type IdentifiedToken, SecurityTokens, type TokenQuestion } from '../contracts/index.js';
import { aliasKey } from '../domain/security-token.js';
import { TokenStore } from '../domain/token-store.js';
import { withoutCodes } from '../domain/without-codes.js';
import { AesCodeSafe } from './aes-code-safe.js';

const IDENTIFIED = sql`
  select token.id as "tokenId", token.insurer_id as "insurerId", insurer.name as "insurerName",
         token.alias, token.debtor_id as "debtorId", token.case_debtor as "caseDebtor"
    from tokens.security_token token
    join tokens.insurer insurer on insurer.company_id = token.company_id and insurer.id = token.insurer_id`;

@Injectable()
export class SqlSecurityTokens extends SecurityTokens {
  constructor(
    private readonly database: Database,
    private readonly safe: AesCodeSafe,
    private readonly clock: Clock,
    private readonly tokens: TokenStore,
  ) {
    super();
  }

  async identify(
    companyId: string,
    code: string,
    alias: string | null,
    subAlias: string | null,
  ): Promise<IdentifiedToken | null> {
    const [found] = await this.identifyAll([{ companyId, code, alias, subAlias }]);
    return found ?? null;
  }

  async identifyAll(questions: readonly TokenQuestion[]): Promise<(IdentifiedToken | null)[]> {
    const asked = questions.map(({ companyId, code, alias, subAlias }, position) => ({
      position,
      company_id: companyId,
      digests: code === null ? null : this.safe.digests(code),
      alias_key: aliasKey(alias),
      sub_alias_key: aliasKey(subAlias),
    }));
    const rows = await this.database.run<IdentifiedToken & { position: number }>(
      `select asked.position, found.*
        from json_to_recordset($1)
          as asked (position integer, company_id uuid, digests text[], alias_key text, sub_alias_key text)
        cross join lateral (
          select token.id as "tokenId", token.insurer_id as "insurerId", insurer.name as "insurerName",
                 token.alias, token.debtor_id as "debtorId", token.case_debtor as "caseDebtor"
            from tokens.security_token token
            join tokens.insurer insurer on insurer.company_id = token.company_id and insurer.id = token.insurer_id
           where token.company_id = asked.company_id
             and (token.code_digest = any (asked.digests)
               or token.old_code_digest = any (asked.digests) and token.old_valid_until >= $2
               or asked.digests is null and asked.alias_key <> '' and token.alias_key = asked.alias_key)
           order by token.alias_key = asked.alias_key desc, token.sub_alias_key = asked.sub_alias_key desc,
                    token.sub_alias_key, token.id
           limit 1) as found`,
      [JSON.stringify(asked), danishDay(this.clock.now())],
    );
    const found = new Map(rows.map(({ position, ...token }) => [position, token]));
    return questions.map((_, position) => found.get(position) ?? null);
  }

  async byId(companyId: string, tokenId: string): Promise<IdentifiedToken | null> {
    const { rows } = await sql<IdentifiedToken>`${IDENTIFIED}
       where token.company_id = ${companyId} and token.id = ${tokenId}`.execute(this.database.kysely());
    return rows[0] ?? null;
  }

  async learnAlias(companyId: string, tokenId: string, alias: string, subAlias: string | null): Promise<void> {
    await this.tokens.hold(companyId);
    const token = await this.tokens.byId(companyId, tokenId);
    if (!token || token.alias !== null) return;
    const namesake = await this.tokens.withAlias(companyId, aliasKey(alias), aliasKey(token.subAlias ?? subAlias));
    if (namesake === null) token.learnAlias(alias, subAlias);
  }

  async used(companyId: string, tokenId: string, at: Date): Promise<void> {
    // Outside the aggregate and at most once a minute: using a token does not change it.
    await noteUse(this.database, 'tokens.token_use', 'token_id', [companyId, tokenId, at]);
  }

  async withoutCodes<T extends string | null>(companyId: string, texts: readonly T[]): Promise<T[]> {
    if (texts.every((text) => text === null)) return [...texts];
    const rows = await this.database.run<{ id: string; sealed: string }>(
      `select id, unnest(array_remove(array[sealed_code, old_sealed_code], null)) as sealed
         from tokens.security_token where company_id = $1`,
      [companyId],
    );
    const codes = rows.map(({ id, sealed }) => this.safe.open(companyId, id, sealed));
    return texts.map((text) => (text === null ? text : (withoutCodes(text, codes) as T)));
  }
}
