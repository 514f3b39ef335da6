import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { APP_ROLE } from './company-policies.js';
import { CONNECTION_LIMITS, MAX_UPKEEP_STATEMENT_MS } from './driver/connection-limits.js';
import { rolesOf } from './role-names.js';

const NOT_PERMITTED = '42501';
const WRONG_PASSWORD = new Set(['28P01', '28000']);

/**
 * Server defaults for the application's connections. Transactions set shorter limits of their own; these apply to
 * statements outside of them, and to connections whose peer is gone.
 */
const ROLE_SETTINGS: Readonly<Record<string, string>> = {
  statement_timeout: `${MAX_UPKEEP_STATEMENT_MS}ms`,
  idle_in_transaction_session_timeout: '60s',
  tcp_keepalives_idle: '60',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '6',
};

/**
 * Creates the application's login role, if the owner may create roles, and returns its URL.
 *
 * The password is derived from the owner's, so that every process that knows the owner's URL derives the same one and
 * nothing has to be stored. If the owner's password changes, the role gets the newly derived one.
 * The password of a role named by `APP_DATABASE_URL` is independent of the owner's.
 */
export async function provisionAppRole(ownerUrl: string): Promise<string> {
  const { login, password, appUrl } = derivedRole(ownerUrl);
  const role = escapeIdentifier(login);
  const client = new Client({ connectionString: ownerUrl, ...CONNECTION_LIMITS });
  await client.connect();
  try {
    // Two processes may start at once; roles belong to the cluster, so the migration's lock does not cover them.
    await client.query('select pg_advisory_lock(hashtext($1))', [`role ${login}`]);
    const { rows } = await client.query<{ member: boolean }>(
      `select pg_has_role(rolname, $2, 'usage') as member from pg_roles where rolname = $1`,
      [login, APP_ROLE],
    );
    const [existing] = rows;
    if (!existing) {
      await client.query(
        `create role ${role} login nosuperuser nobypassrls password ${escapeLiteral(password)} in role ${APP_ROLE}`,
      );
    } else if (!(await letsIn(appUrl))) {
      await client.query(`alter role ${role} password ${escapeLiteral(password)}`);
    }
    // Another database of this owner may have been there first, and its roles have other names.
    if (existing?.member === false) await client.query(`grant ${APP_ROLE} to ${role}`);
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

/** A role created by the operator keeps its own settings; transactions set theirs in any case. */
function unlessNotOurs(error: Error & { code?: string }): void {
  if (error.code !== NOT_PERMITTED) throw error;
}

/** Whether the role still has this password; other connection errors surface at the next connection. */
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
    // Settings of the operator are not overwritten.
    if ([...set].some((setting) => setting.startsWith(`${name}=`))) continue;
    await owner.query(`alter role ${escapeIdentifier(login)} set ${name} = ${escapeLiteral(value)}`);
  }
}

/** The URL that {@link provisionAppRole} returns, whether or not the role exists yet. */
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

/** Rejects a role that bypasses row level security. */
export async function refuseUnwalledRole(appUrl: string): Promise<void> {
  const client = new Client({ connectionString: appUrl, ...CONNECTION_LIMITS });
  await client.connect();
  try {
    const app = (await rolesOf(client))?.app ?? APP_ROLE;
    const { rows } = await client.query<{ role: string; unwalled: boolean; member: boolean }>(
      `select rolname as role, rolsuper or rolbypassrls as unwalled, pg_has_role(rolname, $1, 'usage') as member
         from pg_roles where rolname = current_user`,
      [app],
    );
    const [role] = rows;
    if (!role || role.unwalled || !role.member) {
      throw new Error(
        `The role "${role?.role}" of APP_DATABASE_URL must be a plain member of "${app}": ` +
          'no superuser, no BYPASSRLS. Otherwise companies could see the rows of each other.',
      );
    }
  } finally {
    await client.end();
  }
}
