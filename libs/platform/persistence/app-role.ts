import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { APP_ROLE } from './company-policies.js';
import { CONNECTION_LIMITS, MAX_UPKEEP_STATEMENT_MS } from './driver/connection-limits.js';

const NOT_PERMITTED = '42501';
const WRONG_PASSWORD = new Set(['28P01', '28000']);

/**
 * What the server does for connections of the application that say nothing more. Transactions bring shorter limits of
 * their own; these hold for what is asked outside of them, and for peers that the network has lost.
 */
const ROLE_SETTINGS: Readonly<Record<string, string>> = {
  statement_timeout: `${MAX_UPKEEP_STATEMENT_MS}ms`,
  idle_in_transaction_session_timeout: '60s',
  tcp_keepalives_idle: '60',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '6',
};

/**
 * Makes the login role that the application uses, for an owner that may create roles, and returns its URL.
 *
 * The password is derived from the owner's, so that every process that knows the owner's URL finds the same one and
 * nothing has to be stored. It follows the owner's: when that is a new one, the role gets the one that is derived from
 * it. `APP_DATABASE_URL` names a role whose password has nothing to do with the owner's.
 */
export async function provisionAppRole(ownerUrl: string): Promise<string> {
  const { login, password, appUrl } = derivedRole(ownerUrl);
  const role = escapeIdentifier(login);
  const client = new Client({ connectionString: ownerUrl, ...CONNECTION_LIMITS });
  await client.connect();
  try {
    // Two processes may start at once; roles belong to the cluster, so the lock cannot be the migration's own.
    await client.query('select pg_advisory_lock(hashtext($1))', [`role ${login}`]);
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
    if (!rowCount) {
      await client.query(
        `create role ${role} login nosuperuser nobypassrls password ${escapeLiteral(password)} in role ${APP_ROLE}`,
      );
    } else if (!(await letsIn(appUrl))) {
      await client.query(`alter role ${role} password ${escapeLiteral(password)}`);
    }
    await limitRole(client, login).catch(unlessNotOurs);
  } catch (error) {
    throw new Error(
      `The owner role of DATABASE_URL could not create the application's role "${login}", or give it its password. ` +
        `Give it CREATEROLE, or create a login role that is a member of "${APP_ROLE}" and name it in APP_DATABASE_URL.`,
      { cause: error },
    );
  } finally {
    await client.end();
  }
  return appUrl;
}

/** A role that the operator has made keeps the settings that it has; transactions bring theirs in any case. */
function unlessNotOurs(error: Error & { code?: string }): void {
  if (error.code !== NOT_PERMITTED) throw error;
}

/** Whether the password is still the one that the role has; other failures are seen by those who connect next. */
async function letsIn(appUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: appUrl, ...CONNECTION_LIMITS });
  try {
    await client.connect();
  } catch (error) {
    return !WRONG_PASSWORD.has(String((error as { code?: unknown }).code));
  } finally {
    await client.end().catch(() => undefined);
  }
  return true;
}

async function limitRole(owner: Client, login: string): Promise<void> {
  const { rows } = await owner.query<{ settings: string[] }>(
    `select coalesce(setconfig, '{}') as settings from pg_roles
       left join pg_db_role_setting on setrole = pg_roles.oid and setdatabase = 0 where rolname = $1`,
    [login],
  );
  const set = new Set(rows[0]?.settings);
  for (const [name, value] of Object.entries(ROLE_SETTINGS)) {
    // What the operator has set is left alone.
    if ([...set].some((setting) => setting.startsWith(`${name}=`))) continue;
    await owner.query(`alter role ${escapeIdentifier(login)} set ${name} = ${escapeLiteral(value)}`);
  }
}

/** The URL that {@link provisionAppRole} returns, whether or not the role is there yet. */
export function derivedAppUrl(ownerUrl: string): string {
  return derivedRole(ownerUrl).appUrl;
}

function derivedRole(ownerUrl: string): { login: string; password: string; appUrl: string } {
  const url = new URL(ownerUrl);
  const login = `${decodeURIComponent(url.username)}_service`;
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(`login role ${login}`).digest('hex');
  url.username = encodeURIComponent(login);
  url.password = password;
  return { login, password, appUrl: url.toString() };
}

/** Refuses a role to which row level security would not apply. */
export async function refuseUnwalledRole(appUrl: string): Promise<void> {
  const client = new Client({ connectionString: appUrl, ...CONNECTION_LIMITS });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string; unwalled: boolean; member: boolean }>(
      `select rolname as role, rolsuper or rolbypassrls as unwalled, pg_has_role(rolname, $1, 'usage') as member
         from pg_roles where rolname = current_user`,
      [APP_ROLE],
    );
    const [role] = rows;
    if (!role || role.unwalled || !role.member) {
      throw new Error(
        `The role "${role?.role}" of APP_DATABASE_URL must be a plain member of "${APP_ROLE}": ` +
          'no superuser, no BYPASSRLS. Otherwise the wall between companies would not hold.',
      );
    }
  } finally {
    await client.end();
  }
}
