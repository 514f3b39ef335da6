import { Config, mayBePlain } from './config.js';
import { type Variables, variables } from './variables.js';

export interface ConfigFault {
  readonly name: string;
  readonly fault: string;
}

/** Lists every error of the environment at once. */
export class FaultyConfig extends Error {
  constructor(readonly faults: readonly ConfigFault[]) {
    const lines = faults.map(({ name, fault }) => `  ${name} ${fault}`);
    super(
      `The configuration has ${faults.length} error(s):\n${lines.join('\n')}\nSee .env.example for every variable.`,
    );
    this.name = 'FaultyConfig';
  }
}

/** What a process that serves requests must know outside the demo. */
const NEEDED_TO_SERVE = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS_URL', 'ENCRYPTION_KEYS'] as const;

type Needed = (typeof NEEDED_TO_SERVE)[number];

/**
 * Reads the configuration from `env` (usually `process.env`). An empty variable counts as not set.
 *
 * @param needed what must be set outside the demo; commands of the operator need less than a server
 * @throws {FaultyConfig} listing every error.
 */
export function parseConfig(
  env: Readonly<Record<string, string | undefined>>,
  needed: readonly Needed[] = NEEDED_TO_SERVE,
): Config {
  const faults: ConfigFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, example, secret }] of Object.entries(variables)) {
    const text = env[name]?.trim() || undefined;
    const result = schema.safeParse(text);
    if (result.success) values[name] = result.data;
    else {
      const found = text === undefined || secret ? '' : ` (is ${JSON.stringify(text)})`;
      const causes = result.error.issues.map(({ message }) => message).join('; ');
      faults.push({ name, fault: `${causes}${found}, for example ${name}=${example}` });
    }
  }
  const given = (name: keyof Variables) => !!env[name]?.trim();
  const production = env.NODE_ENV?.trim() === 'production';
  const demo = given('DEMO') ? env.DEMO?.trim() === 'on' : !given('DATABASE_URL') && !production;
  faults.push(...faultsTogether(given, needed, demo, production));
  if (production) faults.push(...plainHttpFaults(values as Variables));
  if (faults.length > 0) throw new FaultyConfig(faults);
  return new Config(values as Variables, demo);
}

type IsGiven = (name: keyof Variables) => boolean;

function faultsTogether(given: IsGiven, needed: readonly Needed[], demo: boolean, production: boolean): ConfigFault[] {
  if (demo && production) {
    return [{ name: 'DEMO', fault: 'must be off when NODE_ENV=production, because anyone can sign in to the demo' }];
  }
  if (production && !given('DATABASE_URL')) {
    const example = `DATABASE_URL=${variables.DATABASE_URL.example}`;
    const fault = `must be set in production, because the embedded PostgreSQL is for development, for example ${example}`;
    return [...neededFaults(given, needed, demo, production), { name: 'DATABASE_URL', fault }];
  }
  if (given('CONSOLE_CLIENT_ID') && !given('CONSOLE_AUTHORITY') && !given('JWT_ISSUER')) {
    const fault = `must be set with CONSOLE_CLIENT_ID, for example CONSOLE_AUTHORITY=${variables.CONSOLE_AUTHORITY.example}`;
    return [{ name: 'CONSOLE_AUTHORITY', fault }];
  }
  if (given('SMTP_URL') !== given('MAIL_FROM')) {
    const [name, other] = given('SMTP_URL')
      ? (['MAIL_FROM', 'SMTP_URL'] as const)
      : (['SMTP_URL', 'MAIL_FROM'] as const);
    return [{ name, fault: `must be set with ${other}, for example ${name}=${variables[name].example}` }];
  }
  const sms = SMS.filter((name) => !given(name));
  if (sms.length > 0 && sms.length < SMS.length) {
    const others = SMS.filter(given).join(' and ');
    return sms.map((name) => ({
      name,
      fault: `must be set with ${others}, for example ${name}=${variables[name].example}`,
    }));
  }
  return neededFaults(given, needed, demo, production);
}

const SMS = ['SMS_URL', 'SMS_TOKEN', 'SMS_SENDER'] as const;

function neededFaults(
  given: IsGiven,
  neededOutside: readonly Needed[],
  demo: boolean,
  production: boolean,
): ConfigFault[] {
  const issuer = NEEDED_TO_SERVE.slice(0, 3);
  const needed = demo ? (issuer.some(given) ? issuer : []) : neededOutside;
  const why = demo ? 'because the JWT_ variables are set together' : production ? 'in production' : 'without DEMO=on';
  return needed
    .filter((name) => !given(name))
    .map((name) => ({ name, fault: `must be set ${why}, for example ${name}=${variables[name].example}` }));
}

const ENCRYPTED_IN_PRODUCTION = [
  'JWT_ISSUER',
  'JWT_JWKS_URL',
  'CONSOLE_AUTHORITY',
  'SCALEPOINT_URL',
  'SCALEPOINT_TOKEN_URL',
  'SCALEPOINT_EVENTS_URL',
  'SMS_URL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
] as const;

/** Tokens, tasks and invoices are sent there, so plain http is refused. */
function plainHttpFaults(values: Variables): ConfigFault[] {
  const excepted = values.PLAIN_HTTP_HOSTS ?? [];
  return ENCRYPTED_IN_PRODUCTION.flatMap((name) => {
    const value = values[name];
    if (!value?.startsWith('http:') || !URL.canParse(value)) return [];
    if (mayBePlain(value, excepted)) return [];
    const fault = `must begin with https in production (is "${value}"), or its host must stand in PLAIN_HTTP_HOSTS`;
    return [{ name, fault }];
  });
}
