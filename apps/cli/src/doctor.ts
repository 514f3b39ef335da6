import { type Config, FaultyConfig, loadConfig, loadOperatorConfig } from '#platform/config';
import { derivedAppUrl } from '#platform/persistence';
import type { Lifetime } from '#platform/process';
import { configurationFindings } from './doctor/configuration-findings.js';
import { databaseFindings } from './doctor/database-findings.js';
import { fault, type Finding, warning } from './doctor/finding.js';
import { ownerUrlOf } from './owner-url.js';

/**
 * Checks the installation that the environment describes. Changes nothing in the database; may run beside the product.
 */
export async function examine(lifetime: Lifetime): Promise<Finding[]> {
  let config: Config;
  const findings: Finding[] = [];
  try {
    config = loadOperatorConfig();
    findings.push(...missingToServe());
  } catch (error) {
    if (!(error instanceof FaultyConfig)) throw error;
    return error.faults.map(({ name, fault: what }) => fault('configuration', `${name} ${what}`, 'See .env.example'));
  }
  findings.push(...(await configurationFindings(config)));
  const ownerUrl = await ownerUrlOf(config, lifetime);
  const appUrl = config.appDatabaseUrl ?? (await derivedAppUrl(ownerUrl));
  return [...findings, ...(await databaseFindings(config, { ownerUrl, appUrl }))];
}

/** The doctor may run where the server does not, so what only the server needs is no fault here. */
function missingToServe(): Finding[] {
  try {
    loadConfig();
    return [];
  } catch (error) {
    if (!(error instanceof FaultyConfig)) throw error;
    const names = error.faults.map(({ name }) => name).join(', ');
    const remedy = 'Set them where the API and the workers run, which do not start without them';
    return [warning('configuration', `Not set here, and so not checked: ${names}`, remedy)];
  }
}
