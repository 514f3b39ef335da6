import type { INestApplicationContext } from '@nestjs/common';
import { migrate } from '#migrations';
import { type Config, loadOperatorConfig } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { createLogger } from '#platform/observability';
import type { Lifetime } from '#platform/process';
import { ProductModule } from '../../product/src/product.module.js';
import { ownerUrlOf } from './owner-url.js';

/** The product without its server, for commands that work beside running processes. */
export async function operatedProduct(
  lifetime: Lifetime,
  config: Config = loadOperatorConfig(),
): Promise<{ readonly app: INestApplicationContext; readonly ownerUrl: string }> {
  const ownerUrl = await ownerUrlOf(config, lifetime);
  const { appUrl } = await migrate(ownerUrl, config.appDatabaseUrl ?? undefined);
  // Standard output belongs to the answer of the command.
  const logger = createLogger(
    { logLevel: 'warn', logFormat: 'json' },
    { write: (line: string) => void process.stderr.write(line) },
  );
  const module = ProductModule.forRoot({ appUrl, poolSize: 2, runReactions: false });
  const app = await createHttpApp(module, config, { logger });
  lifetime.onEnd('the application', () => app.close());
  await app.init();
  return { app, ownerUrl };
}
