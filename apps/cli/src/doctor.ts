import { FaultyConfig, loadConfig } from '#platform/config';
import { derivedAppUrl } from '#platform/persistence';
import { configurationFindings } from './doctor/configuration-findings.js';
import { databaseFindings } from './doctor/database-findings.js';
import { fault, type Finding } from './doctor/finding.js';
import { withOwner } from './with-owner.js';

/** Checks the installation that the environment names. It changes nothing in the database and may run beside the product. */
export async function examine(): Promise<Finding[]> {
  let config;
  try {
    config = loadConfig();
  } catch (error) {
    if (!(error instanceof FaultyConfig)) throw error;
    return error.faults.map(({ name, fault: what }) => fault('configuration', `${name} ${what}`, 'See .env.example'));
  }
  const findings = await configurationFindings(config);
  return withOwner(config, async (ownerUrl) => {
    const appUrl = config.appDatabaseUrl ?? derivedAppUrl(ownerUrl);
    return [...findings, ...(await databaseFindings(config, { ownerUrl, appUrl }))];
  });
}
