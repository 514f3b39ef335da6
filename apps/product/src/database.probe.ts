import { Injectable } from '@nestjs/common';
import { ReadinessProbe } from '#platform/http';
import { Database } from '#platform/persistence';

/** Not ready while the database is unreachable. */
@Injectable()
export class DatabaseProbe extends ReadinessProbe {
  readonly name = 'database';

  constructor(private readonly database: Database) {
    super();
  }

  check(): Promise<void> {
    return this.database.ping();
  }
}
