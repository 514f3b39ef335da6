import { FaultyConfig, loadConfig } from '#platform/config';
import { derivedAppUrl } from '#platform/persistence';
import { findEmbeddedPostgres } from '#platform/persistence/embedded';
import { type Lifetime, runUntilSignalled } from '#platform/process';
import { configurationFindings } from './doctor/configuration-findings.js';
import { databaseFindings } from './doctor/database-findings.js';
import { embeddedDatabase } from './embedded-database.js';
import { fault, type Finding, report } from './doctor/finding.js';

/*
 * Examines the installation that the environment names and says how to mend what is wrong. It changes nothing in the database, and
 * may run beside the product. `--json` prints the findings as JSON. Exit code 1 when something is bad.
 */
async function examine(lifetime: Lifetime): Promise<Finding[]> {
  let config;
  try {
    config = loadConfig();
  } catch (error) {
    if (!(error instanceof FaultyConfig)) throw error;
    return error.faults.map(({ name, fault: what }) => fault('configuration', `${name} ${what}`, 'See .env.example'));
  }
  const findings = await configurationFindings(config);
  if (config.databaseUrl !== null) {
    const appUrl = config.appDatabaseUrl ?? derivedAppUrl(config.databaseUrl);
    return [...findings, ...(await databaseFindings(config, { ownerUrl: config.databaseUrl, appUrl }))];
  }
  const running = await findEmbeddedPostgres(config.dataDir);
  const ownerUrl = running?.ownerUrl('scalepoint') ?? (await embeddedDatabase(config, lifetime));
  const appUrl = config.appDatabaseUrl ?? derivedAppUrl(ownerUrl);
  return [...findings, ...(await databaseFindings(config, { ownerUrl, appUrl }))];
}

runUntilSignalled(async (lifetime) => {
  const findings = await examine(lifetime);
  const asJson = process.argv.includes('--json');
  process.stdout.write(asJson ? `${JSON.stringify(findings, null, 2)}\n` : report(findings));
  return findings.some(({ state }) => state === 'fault') ? 1 : 0;
});
