import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { APP_ROLE } from './company-policies.js';
import { KEEP_ALIVE } from './connection-limits.js';

/**
 * Makes the login role that the application uses, for an owner that may create roles, and returns its URL.
 *
 * The password is derived from the owner's, so that every process that knows the owner's URL finds the same one and
 * nothing has to be stored. Whoever wants another role sets `APP_DATABASE_URL`.
 */
export async function provisionAppRole(ownerUrl: string): Promise<string> {
  const { login, password, appUrl } = derivedRole(ownerUrl);
  const client = new Client({ connectionString: ownerUrl, ...KEEP_ALIVE });
  await client.connect();
  try {
    // Two processes may start at once; roles belong to the cluster, so the lock cannot be the migration's own.
    await client.query('select pg_advisory_lock(hashtext($1))', [`role ${login}`]);
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
    if (!rowCount) {
      await client.query(
        `create role ${escapeIdentifier(login)} login nosuperuser nobypassrls password ${escapeLiteral(password)} in role ${APP_ROLE}`,
      );
    }
  } catch (error) {
    throw new Error(
      `The owner role of DATABASE_URL could not create the application's role "${login}". ` +
        `Give it CREATEROLE, or create a login role that is a member of "${APP_ROLE}" and name it in APP_DATABASE_URL.`,
      { cause: error },
    );
  } finally {
    await client.end();
  }
  return appUrl;
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
  const client = new Client({ connectionString: appUrl, ...KEEP_ALIVE });
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
