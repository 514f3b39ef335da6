import 'reflect-metadata';
import { migrate } from '#migrations';
import { loadConfig } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { companiesOf } from '#platform/persistence';
import { runUntilSignalled } from '#platform/process';
import { TokensModule } from '#tokens';
import { WebhooksModule } from '#webhooks';
import { ApiModule } from './api.module.js';
import { embeddedDatabase } from './embedded-database.js';

const AT_A_TIME = 100;

/** Seals every code and every secret of a webhook anew with the first key of the keyring, while the product runs. Interrupted, it is run again. */
runUntilSignalled(async (lifetime) => {
  const config = loadConfig();
  const ownerUrl = config.databaseUrl ?? (await embeddedDatabase(config, lifetime));
  const { appUrl } = await migrate(ownerUrl, config.appDatabaseUrl ?? undefined);
  const module = ApiModule.forRoot({ appUrl, poolSize: 2, runReactions: false });
  const app = await createHttpApp(module, config);
  lifetime.onEnd('the application', () => app.close());
  await app.init();
  let changed = 0;
  for (const { id, key } of await companiesOf(ownerUrl)) {
    const tokens = await TokensModule.reencrypt(app, id, AT_A_TIME);
    const webhooks = await WebhooksModule.reencrypt(app, id, AT_A_TIME);
    if (tokens + webhooks > 0) process.stdout.write(`${key}: ${tokens} tokens, ${webhooks} webhooks\n`);
    changed += tokens + webhooks;
  }
  process.stdout.write(
    `${changed} tokens and webhooks were sealed anew. When none is left to do, older keys can go from ENCRYPTION_KEYS.\n`,
  );
  return 0;
});
