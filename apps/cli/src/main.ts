import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { loadOperatorConfig } from '#platform/config';
import { demoToken } from '#platform/identity';
import { type Lifetime, runUntilSignalled } from '#platform/process';
import { migrate } from '#migrations';
import { ScalepointGatewayModule } from '#scalepoint-gateway';
import { DEMO_USERS } from '../../product/src/demo-users.js';
import { addBackupCommands } from './backup.js';
import { companiesCommand } from './companies.js';
import { examine } from './doctor.js';
import { report } from './doctor/finding.js';
import { rotateKeys } from './rotate-keys.js';
import { ownerUrlOf } from './owner-url.js';

const print = (text: string) => void process.stdout.write(text);

function commandLine(lifetime: Lifetime): Command {
  const cli = new Command('scalepoint')
    .description(
      'Commands for operators. Configuration comes from the environment; .env.example describes each variable.',
    )
    .showHelpAfterError()
    .exitOverride();

  cli
    .command('token')
    .description('Print a token of a demo user, without a server or a database')
    .requiredOption('--company <key>', 'company of the demo, such as demo')
    .requiredOption('--user <name>', 'user of the demo, such as anna')
    .action(async (named: { company: string; user: string }) => print(`${await demoToken(named, DEMO_USERS)}\n`));

  cli
    .command('doctor')
    .description(
      'Check configuration, database, role, policies, keys, clock and queue; changes nothing. Exit code 1 on a fault',
    )
    .option('--json', 'print the findings as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine(lifetime);
      print(json ? `${JSON.stringify(findings, null, 2)}\n` : report(findings));
      if (findings.some(({ state }) => state === 'fault')) process.exitCode = 1;
    });

  cli
    .command('migrate')
    .description('Bring the database up to date as its owner, and create the role of the application')
    .option('--json', 'print the result as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const config = loadOperatorConfig();
      const ownerUrl = await ownerUrlOf(config, lifetime);
      const { appUrl } = await migrate(ownerUrl, config.appDatabaseUrl ?? undefined);
      const { pathname, username } = new URL(appUrl);
      const result = { database: pathname.slice(1), applicationRole: decodeURIComponent(username) };
      print(json ? `${JSON.stringify(result)}\n` : `The database ${result.database} is up to date.\n`);
    });

  addBackupCommands(cli, lifetime, print);

  const companies = companiesCommand(lifetime, print).copyInheritedSettings(cli);
  for (const one of companies.commands) one.copyInheritedSettings(cli);
  cli.addCommand(companies);

  cli
    .command('keys')
    .description('Manage the keys that encrypt secrets at rest')
    .command('rotate')
    .description('Re-encrypt every secret with the first of ENCRYPTION_KEYS while the product runs; safe to repeat')
    .option('--json', 'print the counts as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const counts = await rotateKeys(lifetime);
      const text = `Re-encrypted ${counts.tokens} tokens and ${counts.webhooks} webhooks. At 0 the older keys can be removed from ENCRYPTION_KEYS.\n`;
      print(json ? `${JSON.stringify(counts)}\n` : text);
    });

  cli
    .command('certificate')
    .description('Print the public key to register with Scalepoint')
    .action(async () => print(await ScalepointGatewayModule.publicPart(loadOperatorConfig())));

  return cli;
}

runUntilSignalled(async (lifetime) => {
  try {
    await commandLine(lifetime).parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has already printed its own errors and the help.
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
});
