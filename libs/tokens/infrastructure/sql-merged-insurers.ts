import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type KeptInsurer, MergedInsurers } from '../contracts/index.js';

@Injectable()
export class SqlMergedInsurers extends MergedInsurers {
  constructor(private readonly database: Database) {
    super();
  }

  async keptOf(companyId: string, insurerIds: readonly string[]): Promise<ReadonlyMap<string, KeptInsurer>> {
    const { rows } = await sql<KeptInsurer & { merged: string }>`
      select merged.id as merged, kept.id, kept.name
        from tokens.insurer merged
        join tokens.insurer kept on kept.company_id = merged.company_id and kept.id = merged.merged_into_id
       where merged.company_id = ${companyId} and merged.id = any (${[...insurerIds]}::uuid[])`.execute(
      this.database.kysely(),
    );
    return new Map(rows.map(({ merged, ...kept }) => [merged, kept]));
  }

  async withMerged(companyId: string, insurerId: string): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select other.id from tokens.insurer asked
        join tokens.insurer other on other.company_id = asked.company_id
         and coalesce(other.merged_into_id, other.id) = coalesce(asked.merged_into_id, asked.id)
       where asked.company_id = ${companyId} and asked.id = ${insurerId}`.execute(this.database.kysely());
    return rows.length === 0 ? [insurerId] : rows.map(({ id }) => id);
  }
}
