import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';

/** When a reaction is tried again for a stream. */
export interface Retry {
  readonly stream: string;
  readonly at: Date;
}

/** What failed and is tried again by itself. */
@Injectable()
export class Retries {
  constructor(private readonly database: Database) {}

  async of(companyId: string, reaction: string): Promise<Retry[]> {
    const { rows } = await sql<Retry>`
      select data ->> 'stream' as stream, start_after as at from pgboss.job
       where name = ${reaction} and state = 'retry' and data ->> 'companyId' = ${companyId}`.execute(
      this.database.kysely(),
    );
    return rows;
  }
}
