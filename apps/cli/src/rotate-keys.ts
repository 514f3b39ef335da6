import { loadOperatorConfig } from '#platform/config';
import { companiesOf } from '#platform/persistence';
import type { Lifetime } from '#platform/process';
import { TokensModule } from '#tokens';
import { WebhooksModule } from '#webhooks';
import { operatedProduct } from './operated-product.js';

const BATCH_SIZE = 100;

/** Re-encrypts every code and every webhook secret with the first key of the keyring, company by company. */
export async function rotateKeys(lifetime: Lifetime): Promise<{ tokens: number; webhooks: number }> {
  const { app, ownerUrl } = await operatedProduct(lifetime, loadOperatorConfig('ENCRYPTION_KEYS'));
  const counts = { tokens: 0, webhooks: 0 };
  for (const { id } of await companiesOf(ownerUrl)) {
    counts.tokens += await TokensModule.reencrypt(app, id, BATCH_SIZE);
    counts.webhooks += await WebhooksModule.reencrypt(app, id, BATCH_SIZE);
  }
  return counts;
}
