import type { Config } from '#platform/config';
import { startEmbeddedPostgres } from '#platform/persistence/embedded';
import type { Lifetime } from '#platform/process';

/** Starts the database of those who name none, for as long as the process lives, and returns its owner's URL. */
export async function embeddedDatabase(config: Config, lifetime: Lifetime): Promise<string> {
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, onLost: (error) => lifetime.fail(error) });
  lifetime.onEnd('the embedded PostgreSQL', () => embedded.stop());
  await embedded.ensureDatabase('scalepoint');
  return embedded.ownerUrl('scalepoint');
}
