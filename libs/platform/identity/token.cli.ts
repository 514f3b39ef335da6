import { parseArgs } from 'node:util';
import { type Config, loadConfig } from '#platform/config';
import { type DemoClaims, demoIssuer } from './demo-issuer.js';

/** A user of the demo, found by the short names of company and user. */
export interface DemoUser extends DemoClaims {
  readonly company: string;
  readonly user: string;
}

/**
 * `--company demo --user anna`: prints a token for that user, without a server or a database.
 *
 * @throws Error with the users there are, when the arguments name none of them
 */
export async function printToken(
  args: readonly string[],
  demoUsers: readonly DemoUser[],
  config: () => Config = loadConfig,
  print: (line: string) => void = (line) =>
    void process.stdout.write(`${line}
`),
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { company: { type: 'string' }, user: { type: 'string' } },
    strict: true,
  });
  const found = demoUsers.find(({ company, user }) => company === values.company && user === values.user);
  if (!found) {
    const known = demoUsers.map(({ company, user, name }) => `  --company ${company} --user ${user}   (${name})`);
    throw new Error(`Name a user of the demo:\n${known.join('\n')}`);
  }
  const issuer = await demoIssuer(config());
  print(await issuer.sign(found));
}
