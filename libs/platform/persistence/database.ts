import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import { transactionLimits } from './driver/connection-limits.js';
import { prepared } from './driver/prepared-statements.js';

interface Asked {
  readonly query: CompiledQuery;
  readonly answered: (rows: never[]) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * SQL in the caller's open transaction (see `UnitOfWork` and `Queries`).
 * Throws outside of one, because row level security would hide all rows.
 */
@Injectable()
export class Database {
  private readonly asked = new WeakMap<Kysely<unknown>, Asked[]>();

  constructor(
    private readonly em: EntityManager,
    private readonly statementTimeoutMs: number,
  ) {}

  kysely<Schema>(): Kysely<Schema> {
    if (!this.em.isInTransaction()) throw new Error('SQL outside a transaction: run it in a command or a query');
    return this.em.getKysely<unknown>() as Kysely<Schema>;
  }

  /**
   * For the hottest paths: a statement with constant text and named columns, so that each connection parses and plans
   * it once. Statements issued in one turn of the event loop are pipelined, one round trip for all; they run in the
   * order in which they were issued.
   */
  run<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const db = this.kysely<unknown>();
    return new Promise<Row[]>((answered, failed) => {
      const query = CompiledQuery.raw(prepared(text), [...values]);
      const waiting = this.asked.get(db);
      if (waiting) {
        waiting.push({ query, answered, failed });
        return;
      }
      this.asked.set(db, [{ query, answered, failed }]);
      process.nextTick(() => void this.send(db));
    });
  }

  /** Session variables of every transaction, which limit how long it may take. */
  limits(): Readonly<Record<string, string>> {
    return transactionLimits(this.statementTimeoutMs);
  }

  /** Queries the server, and tables without a company, in a transaction of its own. */
  look<Row>(statement: string | RawBuilder<Row>): Promise<Row[]> {
    return this.em.fork({ session: { variables: this.limits() } }).transactional(async (em) => {
      const query = typeof statement === 'string' ? sql.raw<Row>(statement) : statement;
      return (await query.execute(em.getKysely<unknown>())).rows;
    });
  }

  /** @throws if the database does not respond */
  async ping(): Promise<void> {
    await this.look('select 1');
  }

  private async send(db: Kysely<unknown>): Promise<void> {
    const asked = this.asked.get(db) ?? [];
    this.asked.delete(db);
    try {
      await db.getExecutor().provideConnection(async (connection) => {
        const results = await Promise.allSettled(asked.map(({ query }) => connection.executeQuery(query)));
        // After a failed statement PostgreSQL rejects the rest; report the original error for all of them.
        const failure = results.find((result) => result.status === 'rejected');
        results.forEach((result, index) => {
          if (result.status === 'fulfilled') asked[index]?.answered(result.value.rows as never[]);
          else asked[index]?.failed(failure?.reason);
        });
      });
    } catch (error) {
      for (const { failed } of asked) failed(error);
    }
  }
}
