import type { Config } from '#platform/config';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '#platform/persistence/embedded';

/** Runs `work` on the database of the configuration. The embedded one is started and stopped again unless it runs already. */
export async function withOwner<T>(config: Config, work: (ownerUrl: string, config: Config) => Promise<T>): Promise<T> {
  if (config.databaseUrl !== null) return work(config.databaseUrl, config);
  const running = await findEmbeddedPostgres(config.dataDir);
  if (running) return work(running.ownerUrl('scalepoint'), config);
  const started = await startEmbeddedPostgres({ dataDir: config.dataDir });
  try {
    await started.ensureDatabase('scalepoint');
    return await work(started.ownerUrl('scalepoint'), config);
  } finally {
    await started.stop();
  }
}
