import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { DEFAULT_ROLES, type RoleNames, useRoles } from './company-policies.js';

/** The role that the policies of a migrated database name. */
const NAMED_BY_POLICY = `
  select polroles[1]::regrole::text as app from pg_policy
    join pg_class one on one.oid = polrelid join pg_namespace space on space.oid = relnamespace
   where nspname = 'platform' and relname = 'company' and polname = 'of_company'`;

/**
 * Whether this owner can work with the usual roles: it may create them, owns them, or was made a member, and no other database
 * of the cluster works with them. An owner that cannot create roles works with those it was made a member of.
 */
const CAN_USE_DEFAULTS = `
  select not exists (select from pg_roles where rolname = any ($1))
      or not (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
      or not exists (
           select from pg_shdepend join pg_roles role on role.oid = refobjid and rolname = any ($1)
            where refclassid = 'pg_authid'::regclass and dbid not in (0, (select oid from pg_database where datname = current_database())))
     and ((select rolsuper from pg_roles where rolname = current_user) or current_setting('server_version_num')::integer < 160000
      or (select count(*) = 2 from pg_auth_members
           where roleid::regrole::text = any ($1) and member = current_user::regrole and admin_option))
    as usable`;

/**
 * Decides which roles this database works with. Roles belong to the cluster: the first installation has the usual names,
 * and a further one in another database, of the same or of another owner, has names of its own.
 */
export async function chooseRoles(owner: Client): Promise<void> {
  useRoles((await rolesOf(owner)) ?? (await rolesForNew(owner)));
}

/** Null for a database that is not migrated. */
export async function rolesOf(client: Client): Promise<RoleNames | null> {
  const { rows } = await client.query<{ app: string }>(NAMED_BY_POLICY);
  const app = rows[0]?.app;
  return app === undefined ? null : { app, search: app.replace(/^scalepoint_app/, 'scalepoint_search') };
}

async function rolesForNew(owner: Client): Promise<RoleNames> {
  const { app, search } = DEFAULT_ROLES;
  const { rows } = await owner.query<{ usable: boolean; database: string }>(
    `${CAN_USE_DEFAULTS}, current_database() as database`,
    [[app, search]],
  );
  const [found] = rows;
  if (!found || found.usable) return DEFAULT_ROLES;
  const isPlain = /^[a-z0-9_]{1,40}$/.test(found.database);
  const suffix = isPlain ? found.database : createHash('sha256').update(found.database).digest('hex').slice(0, 16);
  return { app: `${app}_${suffix}`, search: `${search}_${suffix}` };
}

/** A dump that was restored without its roles lacks policies and grants, and only looks complete. */
export async function refuseLostPolicies(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', nspname, relname) as name
       from pg_class one join pg_namespace space on space.oid = relnamespace
       join pg_attribute field on attrelid = one.oid and attname = 'company_id' and not attisdropped
      where relkind in ('r', 'p') and not relispartition and nspname not in ('pgboss', 'public')
        and not exists (select from pg_policy where polrelid = one.oid and polname = 'of_company')
      order by 1`,
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name);
  const shown = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  throw new Error(
    `${names.length} tables have no policy that separates the companies: ${shown}. The database was probably restored from a dump ` +
      `without its roles. Restore it again: with "restore --from", or with pg_restore after the roles "${DEFAULT_ROLES.app}" and ` +
      `"${DEFAULT_ROLES.search}" exist (create role … nologin).`,
  );
}
