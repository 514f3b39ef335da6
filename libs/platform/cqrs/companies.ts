import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

export interface Company {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** The companies (tenants) that the ERP gave the module, found by the key that stands in their Scalepoint address. */
@Injectable()
export class Companies {
  private readonly byKey = new Map<string, Company>();

  constructor(private readonly orm: MikroORM) {}

  /** A key never moves to another company, so what was found once stays true. */
  async withKey(key: string): Promise<Company | null> {
    const known = this.byKey.get(key);
    if (known) return known;
    const { rows } = await sql<Company>`select id, key, name from platform.company_with_key(${key})`.execute(
      this.orm.em.fork().getKysely<unknown>(),
    );
    const [found] = rows;
    if (found) this.byKey.set(key, found);
    return found ?? null;
  }
}
