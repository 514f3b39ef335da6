import type { Config } from '#platform/config';
import { startEmbeddedPostgres } from '#platform/persistence/embedded';
import type { Lifetime } from '#platform/process';

/** Starts the embedded database if none is configured, for the lifetime of the process, and returns its owner's URL. */
export async function embeddedDatabase(config: Config, lifetime: Lifetime): Promise<string> {
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, onLost: (error) => lifetime.fail(error) });
  lifetime.onEnd('the embedded PostgreSQL', () => embedded.stop());
  await embedded.ensureDatabase('scalepoint');
  return embedded.ownerUrl('scalepoint');
}
