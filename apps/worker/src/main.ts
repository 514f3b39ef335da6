import 'reflect-metadata';
import { migrate } from '#migrations';
import { loadConfig } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { refuseUnwalledRole } from '#platform/persistence';
import { ProductModule } from '../../product/src/product.module.js';

async function start(): Promise<void> {
  const config = loadConfig();
  if (config.databaseUrl === null) {
    throw new Error('A worker shares its database with the API: name it in DATABASE_URL, as for the API.');
  }
  const { appUrl } = await migrate(config.databaseUrl, config.appDatabaseUrl ?? undefined);
  await refuseUnwalledRole(appUrl);
  const { queueDatabaseUrl: queueUrl, dbPoolSize: poolSize } = config;
  const module = ProductModule.forRoot({ appUrl, queueUrl, poolSize, runReactions: true });
  const app = await createHttpApp(module, config, { only: '/health/' });
  await app.listen(config.port, config.host);
  process.stdout.write(`\nWorker       ${await app.getUrl()}/health/ready\n\n`);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= app.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', close).on('SIGTERM', close);
}

function fail(error: unknown): never {
  const { message } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

start().catch(fail);
