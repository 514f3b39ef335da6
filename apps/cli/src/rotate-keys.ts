import { migrate } from '#migrations';
import { loadConfig } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { companiesOf } from '#platform/persistence';
import type { Lifetime } from '#platform/process';
import { TokensModule } from '#tokens';
import { WebhooksModule } from '#webhooks';
import { ProductModule } from '../../product/src/product.module.js';
import { ownerUrlOf } from './owner-url.js';

const BATCH_SIZE = 100;

/** Re-encrypts every code and every webhook secret with the first key of the keyring, company by company. */
export async function rotateKeys(lifetime: Lifetime): Promise<{ tokens: number; webhooks: number }> {
  const config = loadConfig();
  const ownerUrl = await ownerUrlOf(config, lifetime);
  const { appUrl } = await migrate(ownerUrl, config.appDatabaseUrl ?? undefined);
  const app = await createHttpApp(ProductModule.forRoot({ appUrl, poolSize: 2, runReactions: false }), config);
  lifetime.onEnd('the application', () => app.close());
  await app.init();
  const counts = { tokens: 0, webhooks: 0 };
  for (const { id } of await companiesOf(ownerUrl)) {
    counts.tokens += await TokensModule.reencrypt(app, id, BATCH_SIZE);
    counts.webhooks += await WebhooksModule.reencrypt(app, id, BATCH_SIZE);
  }
  return counts;
}
