import 'reflect-metadata';
import { migrate } from '#migrations';
import { loadConfig } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { refuseUnwalledRole } from '#platform/persistence';
import { runUntilSignalled } from '#platform/process';
import { ProductModule } from '../../product/src/product.module.js';

runUntilSignalled(async (lifetime) => {
  const config = loadConfig();
  if (config.databaseUrl === null) {
    throw new Error('A worker shares its database with the API: set DATABASE_URL to the same value as for the API.');
  }
  const { appUrl } = await migrate(config.databaseUrl, config.appDatabaseUrl ?? undefined);
  await refuseUnwalledRole(appUrl);
  const { dbPoolSize: poolSize, dbStatementTimeoutMs: statementTimeoutMs, dbFastPath: fastPath } = config;
  const { queueDatabaseUrl: queueUrl, reactInBatches } = config;
  const module = ProductModule.forRoot({
    appUrl,
    queueUrl,
    poolSize,
    statementTimeoutMs,
    fastPath,
    reactInBatches,
    runReactions: true,
  });
  const app = await createHttpApp(module, config, { only: '/health/' });
  lifetime.onEnd('the worker', () => app.close());
  await app.listen(config.port, config.host);
  process.stdout.write(`\nWorker       ${await app.getUrl()}/health/ready\n\n`);
});
