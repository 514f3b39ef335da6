import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { Reencryption } from '../domain/code-safe.js';
import { AesCodeSafe } from './aes-code-safe.js';

interface Row {
  readonly id: string;
  readonly sealed_code: string;
  readonly old_sealed_code: string | null;
}

@Injectable()
export class ReencryptTokens extends Reencryption {
  constructor(
    private readonly database: Database,
    private readonly safe: AesCodeSafe,
  ) {
    super();
  }

  async some(companyId: string, most: number): Promise<number> {
    const db = this.database.kysely<unknown>();
    const current = `${this.safe.currentKeyId}.%`;
    // Wait for locked rows; skipping them would report 0 while some remain.
    const { rows } = await sql<Row>`
      select id, sealed_code, old_sealed_code from tokens.security_token
       where company_id = ${companyId} and (sealed_code not like ${current} or old_sealed_code not like ${current})
       order by id limit ${most} for update`.execute(db);
    for (const { id, sealed_code: sealed, old_sealed_code: old } of rows) {
      const now = this.again(companyId, id, sealed);
      const before = old === null ? null : this.again(companyId, id, old);
      await sql`update tokens.security_token
           set sealed_code = ${now.sealed}, code_digest = ${now.digest},
               old_sealed_code = ${before?.sealed ?? null}, old_code_digest = ${before?.digest ?? null}
         where company_id = ${companyId} and id = ${id}`.execute(db);
    }
    return rows.length;
  }

  private again(companyId: string, id: string, sealed: string) {
    return this.safe.seal(companyId, id, this.safe.open(companyId, id, sealed));
  }
}
