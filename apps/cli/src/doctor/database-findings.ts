import { MIGRATION_NAMES } from '#migrations';
import type { Config } from '#platform/config';
import { COMPANIES_VARIABLE, type OperatorSession, operatorSession, refuseUnwalledRole } from '#platform/persistence';
import { Keyring } from '#platform/secrets';
import { codeFinding } from './code-findings.js';
import { fault, type Finding, good, warning } from './finding.js';

const MIN_POSTGRES_VERSION = 15;
const CLOCK_TOLERANCE_MS = 2_000;
const LATE_JOB_SECONDS = 60;
const LONG_TRANSACTION_SECONDS = 60;

interface Connections {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

type Ask = OperatorSession['run'];

/** Checks the database without changing it. */
export async function databaseFindings(config: Config, { ownerUrl, appUrl }: Connections): Promise<Finding[]> {
  let owner: OperatorSession;
  try {
    owner = await operatorSession(ownerUrl);
  } catch (error) {
    const remedy =
      'Check DATABASE_URL, that PostgreSQL is running there, and that it accepts connections from this machine';
    return [fault('database', `Cannot connect (${(error as Error).message})`, remedy)];
  }
  try {
    const findings = [await version(owner.run), await clock(owner.run), await migrations(owner.run)];
    if (findings.at(-1)?.state === 'fault') return findings;
    findings.push(await role(appUrl), await policies(owner.run), await months(owner.run));
    // A role that cannot connect was reported above.
    const app = await operatorSession(appUrl).catch(() => null);
    if (!app) return findings;
    try {
      return [...findings, ...(await contents(config, owner.run, app.run))];
    } finally {
      await app.end();
    }
  } finally {
    await owner.end();
  }
}

/** Row level security applies to the owner too, so tenant rows are read as the application. */
async function contents(config: Config, asOwner: Ask, asApp: Ask): Promise<Finding[]> {
  const ids = await asOwner(`select id::text as id from platform.company`);
  await asApp(`select set_config($1, $2, false)`, [COMPANIES_VARIABLE, ids.map(({ id }) => id).join(',')]);
  return [
    await keys(config, asApp),
    await codeFinding(config, asApp),
    await queue(asApp),
    await failures(asApp),
    await feed([asOwner, asApp]),
    await connections(config, asOwner),
  ];
}

async function version(ask: Ask): Promise<Finding> {
  const [row] = await ask(
    `select current_setting('server_version') as name, current_setting('server_version_num')::int as number`,
  );
  const major = Math.floor(Number(row?.['number']) / 10_000);
  if (major >= MIN_POSTGRES_VERSION) return good('database', `PostgreSQL ${String(row?.['name'])} is running`);
  return fault(
    'database',
    `PostgreSQL ${String(row?.['name'])} is too old`,
    `Use PostgreSQL ${MIN_POSTGRES_VERSION} or later`,
  );
}

async function clock(ask: Ask): Promise<Finding> {
  const before = Date.now();
  const [row] = await ask(`select extract(epoch from clock_timestamp())::float8 * 1000 as now`);
  const after = Date.now();
  // The round trip is not part of the difference.
  const now = Number(row?.['now']);
  const apart = now < before ? before - now : Math.max(0, now - after);
  if (apart <= CLOCK_TOLERANCE_MS) return good('clock', 'The clocks of this machine and the database agree');
  const remedy = 'Synchronize both with a time server: tokens, deadlines and charges depend on it';
  return fault('clock', `The clocks of this machine and the database differ by ${Math.round(apart / 1000)} s`, remedy);
}

async function migrations(ask: Ask): Promise<Finding> {
  const [table] = await ask(`select to_regclass('platform.migrations') is not null as there`);
  const rows = table?.['there'] ? await ask(`select name from platform.migrations`) : [];
  const done = new Set(rows.map(({ name }) => name));
  const missing = MIGRATION_NAMES.filter((name) => !done.has(name));
  const unknown = [...done].filter((name) => !MIGRATION_NAMES.includes(String(name)));
  if (missing.length > 0) {
    return fault(
      'schema',
      `${missing.length} migrations are pending, the first is ${missing[0]}`,
      'Start the product, which migrates the database',
    );
  }
  if (unknown.length > 0) {
    const remedy = 'This is an older version of the product than the one that migrated the database: update it';
    return fault('schema', `The database has ${unknown.length} migrations that this version does not know`, remedy);
  }
  return good('schema', `All ${MIGRATION_NAMES.length} migrations are applied`);
}

async function role(appUrl: string): Promise<Finding> {
  const name = decodeURIComponent(new URL(appUrl).username);
  try {
    await refuseUnwalledRole(appUrl);
    return good('role', `The application connects as ${name}, and row level security applies to it`);
  } catch (error) {
    const remedy =
      'Give APP_DATABASE_URL a login role that is a plain member of scalepoint_app, or remove the variable';
    return fault('role', (error as Error).message, remedy);
  }
}

/** Every table with a company column must have row level security, enforced for its owner too. */
async function policies(ask: Ask): Promise<Finding> {
  const rows = await ask(`
    select format('%I.%I', space.nspname, one.relname) as "table",
           one.relrowsecurity and one.relforcerowsecurity
             and exists (select from pg_policy policy where policy.polrelid = one.oid and policy.polname = 'of_company') as walled
      from pg_class one
      join pg_namespace space on space.oid = one.relnamespace
      join pg_attribute field on field.attrelid = one.oid and field.attname = 'company_id' and not field.attisdropped
     where one.relkind in ('r', 'p') and not one.relispartition and space.nspname <> 'pgboss'`);
  const open = rows.filter(({ walled }) => !walled).map(({ table }) => String(table));
  if (open.length === 0) return good('policies', `All ${rows.length} tenant tables have row level security`);
  const remedy =
    'The schema was changed manually: restore `alter table … force row level security` and the policy of_company';
  return fault('policies', `Companies can see each other’s rows in ${open.join(', ')}`, remedy);
}

/** Tables that are partitioned by month need a partition for this month and the next. */
async function months(ask: Ask): Promise<Finding> {
  const missing = await ask(`
    select table_name as "table" from platform.kept_by_month, generate_series(0, 1) ahead
     where not exists (select from platform.months_of(table_name)
                        where month = date_trunc('month', now() + make_interval(months => ahead), 'UTC'))`);
  const remedy = 'A process that runs reactions creates them each night: check its log, or restart it';
  const [first] = missing;
  if (first) return warning('months', `${String(first['table'])} has no partition for this month or the next`, remedy);
  return good('months', 'All tables that are partitioned by month have their partitions');
}

/** Encrypted values start with the id of their key. */
async function keys(config: Config, ask: Ask): Promise<Finding> {
  const ids = (await Keyring.load(config)).derive('doctor').map(({ id }) => id);
  if (ids.length === 0) {
    const remedy = 'Set ENCRYPTION_KEYS here too, to have it checked that every stored secret can be decrypted';
    return warning('keys', 'There are no keys here, so that stored secrets were not checked', remedy);
  }
  const rows = await ask(`
    select split_part(sealed, '.', 1) as key, count(*)::int as number
      from (select unnest(array[sealed_code, old_sealed_code]) as sealed from tokens.security_token union all
            select unnest(array[sealed_secret, old_sealed_secret]) from webhooks.webhook) everything
     where sealed is not null group by 1`);
  const missing = rows.filter(({ key }) => !ids.includes(String(key)));
  if (missing.length > 0) {
    const names = missing.map(({ key, number }) => `${String(key)} (${String(number)})`).join(', ');
    const remedy = 'Put the missing keys back at the end of ENCRYPTION_KEYS, then run `npm run keys:rotate`';
    return fault('keys', `Codes and secrets are encrypted with missing keys: ${names}`, remedy);
  }
  const old = rows.filter(({ key }) => key !== ids[0]).reduce((sum, { number }) => sum + Number(number), 0);
  if (old > 0) {
    return warning('keys', `${old} codes and secrets are encrypted with an older key`, 'Run `npm run keys:rotate`');
  }
  return good('keys', `Everything is encrypted with the current key "${ids[0] ?? ''}"`);
}

async function queue(ask: Ask): Promise<Finding> {
  const [row] = await ask(`
    select count(*)::int as waiting,
           coalesce(extract(epoch from clock_timestamp() - min(start_after)), 0)::int as seconds,
           (array_agg(name order by start_after))[1] as name
      from pgboss.job
     where state in ('created', 'retry') and start_after <= clock_timestamp() and name <> 'platform.dead-letters'`);
  const [waiting, seconds] = [Number(row?.['waiting']), Number(row?.['seconds'])];
  if (waiting === 0 || seconds < LATE_JOB_SECONDS)
    return good('queue', `${waiting} jobs are waiting, the oldest for ${seconds} s`);
  const remedy =
    'Make sure that a process runs reactions (RUN_REACTIONS=true, or `npm run worker`), and start more of them';
  return fault('queue', `${waiting} jobs are waiting, the oldest for ${seconds} s (${String(row?.['name'])})`, remedy);
}

async function failures(ask: Ask): Promise<Finding> {
  const rows = await ask(`
    select state, count(*)::int as number, (array_agg(reaction order by reaction))[1] as reaction
      from platform.reaction_failure where state in ('dead', 'retrying') group by state order by state`);
  const [dead] = rows.filter(({ state }) => state === 'dead');
  const remedy = 'GET /v1/dead-letters shows the reason; fix it, then POST /v1/dead-letters/{id}/replay';
  if (dead) {
    const { number, reaction } = dead;
    return fault('reactions', `${String(number)} have failed for good, such as ${String(reaction)}`, remedy);
  }
  const [retrying] = rows;
  if (!retrying) return good('reactions', 'No reaction is failing');
  return warning(
    'reactions',
    `${String(retrying['number'])} are failing and being retried, such as ${String(retrying['reaction'])}`,
    remedy,
  );
}

/** Feed readers wait for open transactions, which may still insert earlier events. */
async function feed(sessions: readonly Ask[]): Promise<Finding> {
  // Each role sees only its own sessions.
  const text = `
    select extract(epoch from clock_timestamp() - xact_start)::int as seconds, pid
      from pg_stat_activity
     where datname = current_database() and backend_xid is not null and xact_start is not null and pid <> pg_backend_pid()`;
  const open = (await Promise.all(sessions.map((ask) => ask(text)))).flat();
  const [held] = (await sessions[0]?.('select platform.feed_held_back_seconds()::int as seconds')) ?? [];
  const [oldest] = open.toSorted((a, b) => Number(b['seconds']) - Number(a['seconds']));
  const seconds = Number(oldest?.['seconds'] ?? 0);
  const heldBack = Number(held?.['seconds'] ?? 0);
  if (seconds < LONG_TRANSACTION_SECONDS && heldBack >= LONG_TRANSACTION_SECONDS) {
    const found = `Events have waited for ${heldBack} s for a transaction of another role or another database of the cluster`;
    const remedyElsewhere =
      'Find it as a superuser: select pid, datname, usename, xact_start from pg_stat_activity where backend_xid is not null ' +
      'order by xact_start; also look at pg_prepared_xacts. Then end it with select pg_terminate_backend(pid)';
    return fault('event feed', found, remedyElsewhere);
  }
  if (seconds < LONG_TRANSACTION_SECONDS) return good('event feed', 'No long transaction delays it');
  const remedy = `Check what the session does, and end it with: select pg_terminate_backend(${String(oldest?.['pid'])})`;
  return fault('event feed', `A transaction that has been open for ${seconds} s blocks all readers of events`, remedy);
}

async function connections({ dbPoolSize }: Config, ask: Ask): Promise<Finding> {
  const [row] = await ask(`
    select current_setting('max_connections')::int as most,
           (select count(*)::int from pg_stat_activity where datname is not null) as used`);
  const [most, used] = [Number(row?.['most']), Number(row?.['used'])];
  const room = most - used;
  if (room >= dbPoolSize) return good('connections', `${used} of ${most} are in use`);
  const remedy = 'Raise max_connections, lower DB_POOL_SIZE, or put PgBouncer in between';
  return warning('connections', `${used} of ${most} are in use; another process needs ${dbPoolSize}`, remedy);
}
