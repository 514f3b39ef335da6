import { Injectable } from '@nestjs/common';
import { ReadinessProbe } from '#platform/http';
import { Database } from '#platform/persistence';

/** Not ready while the database does not answer. */
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
