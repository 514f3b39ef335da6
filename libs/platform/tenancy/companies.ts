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
  /** An operator suspended it: nothing is accepted from or for it until it is resumed. */
  readonly suspended: boolean;
}

/** A company as the register of companies has it. */
export interface CompanyRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly cvr: string | null;
  readonly version: number;
  readonly suspendedAt: Date | null;
  readonly suspensionReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

interface Remembered {
  readonly company: Promise<Company | null>;
  readonly until: number;
}

/** How long a company is cached, and so how long other processes take to notice that it was suspended or resumed. */
const REMEMBERED_MS = 1000;
const MAX_REMEMBERED = 10_000;

/** The registered companies (tenants), looked up by their id or by the key in their Scalepoint address. */
@Injectable()
export class Companies {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly database: Database) {}

  async withKey(written: string): Promise<Company | null> {
    const key = identifierKey(written);
    if (!COMPANY_KEY.test(key)) return null;
    return this.recall(`key ${key}`, () =>
      this.database.look(sql<Company>`select id, key, name, suspended from platform.company_with_key(${key})`),
    );
  }

  withId(companyId: string): Promise<Company | null> {
    return this.recall(`id ${companyId}`, () =>
      this.database.look(sql<Company>`select id, key, name, suspended from platform.company_with_id(${companyId})`),
    );
  }

  /** For the operator, who belongs to no company: the records in the order of their keys, or the one with this key. */
  records(filter: { readonly key?: string; readonly after?: string }, most: number): Promise<CompanyRecord[]> {
    return this.database.look(sql<CompanyRecord>`
      select id, key, name, cvr, version, suspended_at as "suspendedAt", suspension_reason as "suspensionReason",
             created_at as "createdAt", greatest(created_at, updated_at) as "updatedAt"
        from platform.company_records(${filter.key ?? null}, ${filter.after ?? ''}, ${most})`);
  }

  /** Clears the cache of this process after a company changed. */
  forget(): void {
    this.remembered.clear();
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

  /** The ids of companies that are not suspended, for what is sent or fetched on their behalf. */
  async openIds(): Promise<string[]> {
    const rows = await this.database.look<{ id: string }>('select id from platform.open_company_ids()');
    return rows.map(({ id }) => id);
  }

  /** Requests at the same time share one query. What is not registered is not cached, so it is found once it is. */
  private recall(key: string, ask: () => Promise<Company[]>): Promise<Company | null> {
    const now = Date.now();
    const known = this.remembered.get(key);
    if (known && known.until > now) return known.company;
    this.remembered.delete(key);
    if (this.remembered.size >= MAX_REMEMBERED) {
      const [oldest] = this.remembered.keys();
      if (oldest !== undefined) this.remembered.delete(oldest);
    }
    const entry = { company: ask().then(([found]) => found ?? null), until: now + REMEMBERED_MS };
    this.remembered.set(key, entry);
    const drop = () => {
      if (this.remembered.get(key) === entry) this.remembered.delete(key);
    };
    entry.company.then((found) => found ?? drop(), drop);
    return entry.company;
  }
}
