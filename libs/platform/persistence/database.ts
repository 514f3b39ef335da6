import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

/**
 * SQL inside the transaction that is open around the caller (see `UnitOfWork` and `Queries`).
 * Outside of one it throws, because row level security would silently find nothing there.
 */
@Injectable()
export class Database {
  constructor(private readonly em: EntityManager) {}

  kysely<Schema>(): Kysely<Schema> {
    if (!this.em.isInTransaction()) throw new Error('SQL outside a transaction: run it in a command or a query');
    return this.em.getKysely<unknown>() as Kysely<Schema>;
  }

  /** @throws when the database does not answer */
  async ping(): Promise<void> {
    await this.em.fork().getConnection().execute('select 1');
  }
}
