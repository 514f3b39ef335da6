import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { identifierKey } from '#shared-kernel';

/** As the table of companies demands it. */
const COMPANY_KEY = /^[a-z0-9][a-z0-9-]{1,62}$/;

export interface Company {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** The companies (tenants) that the ERP registered, looked up by the key in their Scalepoint address. */
@Injectable()
export class Companies {
  private readonly byKey = new Map<string, Company>();

  constructor(private readonly database: Database) {}

  /** A key never moves to another company, so results can be cached for good. */
  async withKey(written: string): Promise<Company | null> {
    const key = identifierKey(written);
    if (!COMPANY_KEY.test(key)) return null;
    const known = this.byKey.get(key);
    if (known) return known;
    const [found] = await this.database.look(sql<Company>`select id, key, name from platform.company_with_key(${key})`);
    if (found) this.byKey.set(key, found);
    return found ?? null;
  }

  /** The company's registration, read in its own transaction. */
  async registered(
    companyId: string,
  ): Promise<{ readonly key: string; readonly name: string; readonly cvr: string | null }> {
    const { rows } = await sql<{ key: string; name: string; cvr: string | null }>`
      select key, name, cvr from platform.company where id = ${companyId}`.execute(this.database.kysely());
    if (!rows[0]) throw new Error('The company is not registered');
    return rows[0];
  }

  /** Every company's id, for timers that handle all companies in one transaction each. */
  async ids(): Promise<string[]> {
    const rows = await this.database.look<{ id: string }>('select id from platform.company_ids()');
    return rows.map(({ id }) => id);
  }
}
