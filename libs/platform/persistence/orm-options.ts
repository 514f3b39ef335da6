import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { type Pool, type TypeOverrides, types } from 'pg';
import { beginWithFirstStatement } from './driver/begin-with-first-statement.js';
import { limitStatements, POOL_LIMITS } from './driver/connection-limits.js';
import { nameKnownStatements } from './driver/prepared-statements.js';
import { reclaimDeadConnections } from './driver/reclaim-dead-connections.js';

/**
 * Settings shared by the application, its tests and the migration tool. `url` decides the role and so what is allowed.
 *
 * @param statementTimeoutMs null lets statements take as long as they need, as migrations do
 * @param fastPath false sends each statement by itself, unnamed, after the answer to the one before
 */
export function ormOptions(url: string, poolSize: number, statementTimeoutMs: number | null, fastPath = true): Options {
  return defineConfig({
    clientUrl: url,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      ...POOL_LIMITS,
      // What is asked for at once travels at once; see Database.run.
      pipeline: fastPath,
      onPoolCreated: (pool: Pool) => {
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
    // What is named here is not looked for among the installed packages at each start.
    extensions: [Migrator],
    // Every read and write goes through a fork of its own; the global one is only a way to reach it.
    allowGlobalContext: false,
    discovery: { warnWhenNoEntities: false },
    ignoreUndefinedInQuery: true,
  });
}

/** The mapper leaves instants to itself and hands them over as text; SQL written by hand is typed with dates. */
function readInstantsAsDates(pool: Pool): void {
  const { TIMESTAMPTZ } = types.builtins;
  (pool.options.types as TypeOverrides).setTypeParser(
    TIMESTAMPTZ,
    types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date,
  );
}
