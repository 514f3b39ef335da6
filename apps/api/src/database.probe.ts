import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { ReadinessProbe } from '#platform/http';

/** Not ready while the database does not answer. */
@Injectable()
export class DatabaseProbe extends ReadinessProbe {
  readonly name = 'database';

  constructor(private readonly orm: MikroORM) {
    super();
  }

  async check(): Promise<void> {
    await this.orm.em.fork().getConnection().execute('select 1');
  }
}
