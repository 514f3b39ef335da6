import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { type Pool, type TypeOverrides, types } from 'pg';
import { beginWithFirstStatement } from './driver/begin-with-first-statement.js';
import { limitStatements, POOL_LIMITS } from './driver/connection-limits.js';
import { watchPool } from './driver/pool-figures.js';
import { nameKnownStatements } from './driver/prepared-statements.js';
import { reclaimDeadConnections } from './driver/reclaim-dead-connections.js';

/**
 * Options shared by the application, its tests and the migration tool. `url` decides the role and so its permissions.
 *
 * @param statementTimeoutMs null sets no limit, as for migrations
 * @param fastPath false sends each statement alone and unnamed, after the response to the one before
 */
export function ormOptions(url: string, poolSize: number, statementTimeoutMs: number | null, fastPath = true): Options {
  return defineConfig({
    clientUrl: url,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      ...POOL_LIMITS,
      // MikroORM reads host and user from the URL, and ignores its parameters, such as sslmode.
      connectionString: url,
      // Concurrent statements are pipelined; see Database.run.
      pipeline: fastPath,
      onPoolCreated: (pool: Pool) => {
        watchPool(pool);
        reclaimDeadConnections(pool);
        if (statementTimeoutMs !== null) limitStatements(pool, statementTimeoutMs);
        if (fastPath) {
          nameKnownStatements(pool);
          beginWithFirstStatement(pool);
        }
        readInstantsAsDates(pool);
      },
    },
    forceUtcTimezone: true,
    // Naming them here avoids a search of the installed packages at each start.
    extensions: [Migrator],
    // Every read and write uses its own fork; the global entity manager only creates them.
    allowGlobalContext: false,
    discovery: { warnWhenNoEntities: false },
    ignoreUndefinedInQuery: true,
  });
}

/** MikroORM parses timestamps itself, so the driver returns strings; raw SQL expects Date. */
function readInstantsAsDates(pool: Pool): void {
  const { TIMESTAMPTZ } = types.builtins;
  (pool.options.types as TypeOverrides).setTypeParser(
    TIMESTAMPTZ,
    types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date,
  );
}
