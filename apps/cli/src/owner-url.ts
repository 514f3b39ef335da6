import type { Config } from '#platform/config';
import { findEmbeddedPostgres } from '#platform/persistence/embedded';
import type { Lifetime } from '#platform/process';
import { embeddedDatabase } from '../../product/src/embedded-database.js';

/** The owner's URL. The embedded database is started unless it runs already, and stopped at the end of the command. */
export async function ownerUrlOf(config: Config, lifetime: Lifetime): Promise<string> {
  if (config.databaseUrl !== null) return config.databaseUrl;
  const running = await findEmbeddedPostgres(config.dataDir);
  return running?.ownerUrl('scalepoint') ?? (await embeddedDatabase(config, lifetime));
}
