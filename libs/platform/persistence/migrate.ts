import { setTimeout as pause } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { PgBoss } from 'pg-boss';
import { Client } from 'pg';
import jobQueue from 'pg-boss/package.json' with { type: 'json' };
import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, SEARCH_ROLE } from './company-policies.js';
import { provisionAppRole } from './app-role.js';
import { CONNECTION_LIMITS } from './driver/connection-limits.js';
import { ormOptions } from './orm-options.js';
import { letOwnerRead } from './owner-reads.js';
import { chooseRoles, refuseLostPolicies } from './role-names.js';

export type NamedMigration = { name: string; class: Constructor<Migration> };

/**
 * Migrates the database as its owner: schema of the contexts, schema of the job queue, the application's role.
 * Safe if several processes start at once; a second run changes nothing.
 *
 * @returns the URL of the application's role.
 */
export async function migrate(
  ownerUrl: string,
  migrations: NamedMigration[],
  givenAppUrl?: string,
): Promise<{ appUrl: string }> {
  const lock = new Client({ connectionString: ownerUrl, ...CONNECTION_LIMITS });
  await lock.connect();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('scalepoint migrations'))`);
    await chooseRoles(lock);
    if (await isCurrent(lock, migrations)) return { appUrl: givenAppUrl ?? (await provisionAppRole(ownerUrl)) };
    for (const role of [APP_ROLE, SEARCH_ROLE]) {
      await lock.query(`do $$ begin
        if not exists (select 1 from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
      exception when duplicate_object or unique_violation then null; end $$`);
    }
    // Only to assign functions to it; the owner does not act as this role otherwise.
    // PostgreSQL 15 has no memberships without inheritance; there the owner may read what this role reads.
    await lock.query(`do $$ begin
      if current_setting('server_version_num')::integer < 160000 then
        if not pg_has_role(current_user, '${SEARCH_ROLE}', 'member') then grant ${SEARCH_ROLE} to current_user; end if;
      elsif not pg_has_role(current_user, '${SEARCH_ROLE}', 'set') then
        execute 'grant ${SEARCH_ROLE} to current_user with inherit false';
      end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    await lock.query('create schema if not exists platform');
    await migrateSchemas(ownerUrl, migrations);
    await migrateJobQueue(ownerUrl, lock);
    await letOwnerRead(lock);
    return { appUrl: givenAppUrl ?? (await provisionAppRole(ownerUrl)) };
  } finally {
    await lock.end();
  }
}

/**
 * Each migration in a transaction of its own, so that its locks are short. While one waits for a lock, all statements on that
 * table wait behind it; so it gives up soon, lets them through, and tries again.
 */
async function migrateSchemas(ownerUrl: string, migrations: NamedMigration[]): Promise<void> {
  const orm = await MikroORM.init({
    ...ormOptions(withShortLocks(ownerUrl), 2, null),
    entities: [],
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      tableName: 'platform.migrations',
      snapshot: false,
      silent: true,
      allOrNothing: false,
    },
  });
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        await orm.migrator.up();
        return;
      } catch (error) {
        if (!isLocked(error)) throw error;
        if (tries === MAX_LOCK_TRIES) {
          throw new Error(
            `A migration could not lock a table ${tries} times, because another session uses it, such as a backup or an open ` +
              'transaction. The doctor names it. What has been migrated stays; start again when that session has ended.',
            { cause: error },
          );
        }
        await pause(BETWEEN_LOCK_TRIES_MS);
      }
    }
  } finally {
    await orm.close();
  }
}

const MAX_LOCK_WAIT_MS = 1_000;
/** Time for the statements that waited behind the migration. */
const BETWEEN_LOCK_TRIES_MS = 1_000;
const MAX_LOCK_TRIES = 60;

function withShortLocks(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', [given, `-c lock_timeout=${MAX_LOCK_WAIT_MS}`].filter(Boolean).join(' '));
  return url.toString();
}

function isLocked(error: unknown): boolean {
  for (let one = error; isNativeError(one); one = one.cause) {
    if ((one as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return true;
  }
  return false;
}

/** Checked first, because most starts have nothing to migrate. New months need no migration. */
async function isCurrent(owner: Client, migrations: NamedMigration[]): Promise<boolean> {
  const { rows } = await owner.query<{ migrated: boolean }>(
    `select to_regclass('platform.migrations') is not null and to_regclass('pgboss.version') is not null as migrated`,
  );
  if (!rows[0]?.migrated) return false;
  const { rows: state } = await owner.query<{ done: string[]; queue: number }>(
    `select array(select name from platform.migrations) as done, (select max(version)::int from pgboss.version) as queue`,
  );
  const done = new Set(state[0]?.done);
  await refuseLostPolicies(owner);
  if (state[0]?.queue !== jobQueue.pgboss.schema || !migrations.every(({ name }) => done.has(name))) return false;
  await owner.query('select platform.prepare_months()').catch(unlessLocked);
  return true;
}

const LOCK_NOT_AVAILABLE = '55P03';

/** A backup may lock the tables for hours; rows then go to the default partition, and the nightly timer retries. */
function unlessLocked(error: Error & { code?: string }): void {
  if (error.code !== LOCK_NOT_AVAILABLE) throw error;
}

async function migrateJobQueue(ownerUrl: string, owner: Client): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    ...CONNECTION_LIMITS,
    supervise: false,
    schedule: false,
    max: 1,
  });
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  await boss.stop({ graceful: false, close: true });
  if (failures[0]) throw failures[0];
  await owner.query(jobQueueGrants());
}

/** What the application may do with the job queue. */
export function jobQueueGrants(): string {
  return `
    grant usage on schema pgboss to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema pgboss to ${APP_ROLE};
    grant usage, select on all sequences in schema pgboss to ${APP_ROLE};
    grant execute on all functions in schema pgboss to ${APP_ROLE};
    alter default privileges in schema pgboss grant select, insert, update, delete on tables to ${APP_ROLE};
    alter default privileges in schema pgboss grant usage, select on sequences to ${APP_ROLE};
    alter default privileges in schema pgboss grant execute on functions to ${APP_ROLE};`;
}
