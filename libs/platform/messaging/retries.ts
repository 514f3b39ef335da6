import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';

/** The next retry of a reaction for a stream. */
export interface Retry {
  readonly stream: string;
  readonly at: Date;
}

/** Failed work that will be retried automatically. */
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
