import type { Config } from '#platform/config';
import { findEmbeddedPostgres } from '#platform/persistence/embedded';
import type { Lifetime } from '#platform/process';
import { embeddedDatabase } from '../../product/src/embedded-database.js';

/** The owner's URL. Starts the embedded database unless it is running, and stops it at the end of the command. */
export async function ownerUrlOf(config: Config, lifetime: Lifetime): Promise<string> {
  if (config.databaseUrl !== null) return config.databaseUrl;
  const running = await findEmbeddedPostgres(config.dataDir);
  return running?.ownerUrl('scalepoint') ?? (await embeddedDatabase(config, lifetime));
}
