import { FaultyConfig, loadConfig } from '#platform/config';
import { derivedAppUrl } from '#platform/persistence';
import type { Lifetime } from '#platform/process';
import { configurationFindings } from './doctor/configuration-findings.js';
import { databaseFindings } from './doctor/database-findings.js';
import { fault, type Finding } from './doctor/finding.js';
import { ownerUrlOf } from './owner-url.js';

/**
 * Checks the installation that the environment describes. Changes nothing in the database; may run beside the product.
 */
export async function examine(lifetime: Lifetime): Promise<Finding[]> {
  let config;
  try {
    config = loadConfig();
  } catch (error) {
    if (!(error instanceof FaultyConfig)) throw error;
    return error.faults.map(({ name, fault: what }) => fault('configuration', `${name} ${what}`, 'See .env.example'));
  }
  const findings = await configurationFindings(config);
  const ownerUrl = await ownerUrlOf(config, lifetime);
  const appUrl = config.appDatabaseUrl ?? (await derivedAppUrl(ownerUrl));
  return [...findings, ...(await databaseFindings(config, { ownerUrl, appUrl }))];
}
