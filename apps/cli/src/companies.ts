import { Command, InvalidArgumentError } from 'commander';
import { CompaniesModule } from '#companies';
import type { Lifetime } from '#platform/process';
import { operatedProduct } from './operated-product.js';

type Operator = ReturnType<typeof CompaniesModule.operatedBy>;
type Company = Awaited<ReturnType<Operator['register']>>;

interface Registration {
  readonly key: string;
  readonly name: string;
  readonly cvr?: string;
  readonly id?: string;
  readonly admin?: string;
  readonly adminName?: string;
  readonly adminEmail?: string;
  readonly json?: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The command `companies`: what the calls at /operator/v1/companies do, for those at the machine. */
export function companiesCommand(lifetime: Lifetime, print: (text: string) => void): Command {
  const operator = async () => CompaniesModule.operatedBy((await operatedProduct(lifetime)).app);
  const tell = (company: Company, done: string, json?: boolean) =>
    print(json ? `${JSON.stringify(company, null, 2)}\n` : `${done}\n${lineOf(company)}\n`);

  const command = new Command('companies').description(
    'Register, rename, suspend and list the companies of this installation. Running processes know of it within a second',
  );

  command
    .command('register')
    .description('Register a company; repeating it with the same --id changes nothing')
    .requiredOption('--key <key>', 'key in its Scalepoint address: 2 to 63 lower case letters, digits, dashes')
    .requiredOption('--name <name>', 'name of the company, such as "Acme ApS"')
    .option('--cvr <number>', 'CVR number; its check digit must match')
    .option('--id <uuid>', 'claim "company" in the tokens of its users (default: a new id)', uuid)
    .option('--admin <user id>', 'first user: the claim "sub" in the tokens of the administrator')
    .option('--admin-name <name>', 'name of that user (default: the user id)')
    .option('--admin-email <address>', 'e-mail address of that user')
    .option('--json', 'print the company as JSON')
    .action(async ({ json, key, name, cvr, id, admin, ...options }: Registration) => {
      const { adminName = admin ?? '', adminEmail = null } = options;
      const administrator = admin ? { id: admin, name: adminName, email: adminEmail } : null;
      const company = await (
        await operator()
      ).register({
        ...(id && { id }),
        key,
        name,
        cvr: cvr ?? null,
        administrator,
      });
      tell(company, 'Registered. The issuer must name its id in the claim "company" of its users\' tokens.', json);
    });

  command
    .command('list')
    .description('List all companies by key')
    .option('--json', 'print the companies as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const all = await (await operator()).list();
      if (json) print(`${JSON.stringify(all, null, 2)}\n`);
      else print(all.length === 0 ? 'No company is registered.\n' : `${all.map(lineOf).join('\n')}\n`);
    });

  command
    .command('rename <key>')
    .description('Change the name or the CVR number of a company')
    .option('--name <name>', 'new name')
    .option('--cvr <number>', 'new CVR number; an empty text removes it')
    .option('--json', 'print the company as JSON')
    .action(async (key: string, { json, name, cvr }: { json?: boolean; name?: string; cvr?: string }) => {
      if (name === undefined && cvr === undefined) command.error('Give --name, --cvr or both.');
      const facts = { ...(name !== undefined && { name }), ...(cvr !== undefined && { cvr: cvr || null }) };
      tell(await (await operator()).rename(key, facts), 'Changed.', json);
    });

  command
    .command('suspend <key>')
    .description('Refuse its users, API keys and messages until it is resumed; nothing is deleted')
    .option('--reason <text>', 'reason, shown to operators only')
    .option('--json', 'print the company as JSON')
    .action(async (key: string, { json, reason = null }: { json?: boolean; reason?: string | null }) => {
      tell(await (await operator()).suspend(key, reason), 'Suspended.', json);
    });

  command
    .command('resume <key>')
    .description('End the suspension of a company')
    .option('--json', 'print the company as JSON')
    .action(async (key: string, { json }: { json?: boolean }) => {
      tell(await (await operator()).resume(key), 'Resumed.', json);
    });

  return command;
}

function uuid(text: string): string {
  if (!UUID.test(text)) throw new InvalidArgumentError('It must be a UUID.');
  return text.toLowerCase();
}

function lineOf({ id, key, name, cvr, suspendedAt, suspensionReason }: Company): string {
  const state = suspendedAt ? `suspended${suspensionReason ? `: ${suspensionReason}` : ''}` : 'open';
  return `${key.padEnd(20)} ${id}  ${(cvr ?? '-').padEnd(8)}  ${name}  (${state})`;
}
