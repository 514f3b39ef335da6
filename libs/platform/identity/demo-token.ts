import { type Config, loadConfig } from '#platform/config';
import { type DemoClaims, demoIssuer } from './demo-issuer.js';

/** A user of the demo, found by the short names of company and user. */
export interface DemoUser extends DemoClaims {
  readonly company: string;
  readonly user: string;
}

/**
 * A token of a demo user, made without a server or a database.
 *
 * @throws Error that lists the users, when there is no such one
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
