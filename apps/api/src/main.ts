import 'reflect-metadata';
import { flushCompileCache } from 'node:module';
import { refuseUnwalledRole } from '#platform/persistence';
import { startEmbeddedPostgres } from '#platform/persistence/embedded';
import { migrate } from '#migrations';
import { loadConfig } from '#platform/config';
import { Idempotency } from '#platform/cqrs';
import { createHttpApp } from '#platform/http';
import { ApiModule } from './api.module.js';
import { serveConsole } from './console/serve-console.js';
import { seedDemo } from './demo/seed-demo.js';
import { serveAsyncApi } from './serve-async-api.js';
import { welcome } from './welcome.js';

async function start(): Promise<void> {
  const config = loadConfig();
  const embedded = config.databaseUrl === null ? await startEmbeddedPostgres({ dataDir: config.dataDir }) : null;
  try {
    await embedded?.ensureDatabase('scalepoint');
    const ownerUrl = config.databaseUrl ?? embedded?.ownerUrl('scalepoint') ?? '';
    const { appUrl } = await migrate(ownerUrl, config.appDatabaseUrl ?? undefined);
    await refuseUnwalledRole(appUrl);
    const { dbPoolSize: poolSize, queueDatabaseUrl: queueUrl, runReactions } = config;
    const app = await createHttpApp(ApiModule.forRoot({ appUrl, queueUrl, poolSize, runReactions }), config, {
      idempotency: Idempotency,
      openApi: { title: 'Scalepoint-modul' },
    });
    await serveAsyncApi(app);
    await serveConsole(app);
    await app.listen(config.port, config.host);
    if (config.demo) await seedDemo(app, config, ownerUrl);
    process.stdout.write(welcome(config, await app.getUrl()));
    // Not left to the end, which may be a kill.
    flushCompileCache();
    let closing: Promise<void> | undefined;
    const close = () => {
      closing ??= app
        .close()
        .then(() => embedded?.stop())
        .then(() => process.exit(0), fail);
    };
    process.on('SIGINT', close).on('SIGTERM', close);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function fail(error: unknown): never {
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    process.stderr.write(`Port ${port} is taken. Stop what listens there, or choose another: PORT=3001 npm start\n`);
  } else {
    // Whoever starts the product wants the remedy, which is in the message; where it was thrown helps nobody there.
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`${message}\n${cause instanceof Error ? `Because: ${cause.message}\n` : ''}`);
  }
  process.exit(1);
}

start().catch(fail);
