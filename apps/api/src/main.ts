import 'reflect-metadata';
import { flushCompileCache } from 'node:module';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { refuseUnwalledRole } from '#platform/persistence';
import { migrate } from '#migrations';
import { loadConfig } from '#platform/config';
import { Idempotency } from '#platform/cqrs';
import { createHttpApp, Draining } from '#platform/http';
import { messageOf, runUntilSignalled } from '#platform/process';
import { ApiModule } from './api.module.js';
import { serveConsole } from './console/serve-console.js';
import { describedApi } from './described-api.js';
import { serveGuide } from './console/serve-guide.js';
import { seedDemo } from './demo/seed-demo.js';
import { embeddedDatabase } from '../../product/src/embedded-database.js';
import { serveAsyncApi } from './serve-async-api.js';
import { welcome } from './welcome.js';

runUntilSignalled(
  async (lifetime) => {
    const config = loadConfig();
    const ownerUrl = config.databaseUrl ?? (await embeddedDatabase(config, lifetime));
    const { appUrl } = await migrate(ownerUrl, config.appDatabaseUrl ?? undefined);
    await refuseUnwalledRole(appUrl);
    const { dbPoolSize: poolSize, dbStatementTimeoutMs: statementTimeoutMs, dbFastPath: fastPath } = config;
    const { queueDatabaseUrl: queueUrl, databaseReplicaUrl: replicaUrl } = config;
    const { intakeGroupCommit: groupCommit, runReactions, reactInBatches } = config;
    const database = { appUrl, queueUrl, replicaUrl, poolSize, statementTimeoutMs, fastPath };
    const module = ApiModule.forRoot({ ...database, groupCommit, runReactions, reactInBatches });
    const app: NestFastifyApplication = await createHttpApp(module, config, {
      idempotency: Idempotency,
      openApi: describedApi(config, () => app),
    });
    lifetime.onEnd('the application', () => app.close());
    await serveAsyncApi(app);
    await serveConsole(app);
    await serveGuide(app.getHttpAdapter().getInstance());
    // Before it listens, so that every caller finds the demo complete.
    if (config.demo) {
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
      await seedDemo(app, config, ownerUrl);
    }
    await app.listen(config.port, config.host);
    lifetime.onEnd('the last requests', () => app.get(Draining).last(config.drainSeconds), config.drainSeconds * 1000);
    process.stdout.write(welcome(config, await app.getUrl()));
    // Flush now; the process may be killed.
    flushCompileCache();
  },
  { describe },
);

function describe(error: unknown): string {
  const { code, port, variable = 'PORT' } = error as { code?: string; port?: number; variable?: string };
  if (code === 'EADDRINUSE') {
    const another = `${variable}=${Number(port) + 1}`;
    return `Port ${port} of ${variable} is in use. Stop the process that listens there, or choose another port: ${another} npm start`;
  }
  return messageOf(error);
}
