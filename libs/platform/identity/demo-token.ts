import { type Config, loadConfig } from '#platform/config';
import { type DemoClaims, demoIssuer } from './demo-issuer.js';

/** A user of the demo, found by the short names of company and user. */
export interface DemoUser extends DemoClaims {
  readonly company: string;
  readonly user: string;
}

/**
 * A token for a demo user; needs neither a server nor a database.
 *
 * @throws Error that lists the users, if the name is unknown
 */
export async function demoToken(
  named: { readonly company: string; readonly user: string },
  demoUsers: readonly DemoUser[],
  config: () => Config = loadConfig,
): Promise<string> {
  const found = demoUsers.find(({ company, user }) => company === named.company && user === named.user);
  if (!found) {
    const known = demoUsers.map(({ company, user, name }) => `  --company ${company} --user ${user}   (${name})`);
    throw new Error(`Name a user of the demo:\n${known.join('\n')}`);
  }
  const issuer = await demoIssuer(config());
  return issuer.sign(found);
}
