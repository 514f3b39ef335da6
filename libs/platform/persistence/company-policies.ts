import type { PolicyDef } from '@mikro-orm/core';

export interface RoleNames {
  readonly app: string;
  readonly search: string;
}

/** Names of the roles in a cluster with one installation; see `chooseRoles`. */
export const DEFAULT_ROLES: RoleNames = { app: 'scalepoint_app', search: 'scalepoint_search' };

/** Group role that policies and grants name; the application's login role is a member of it. Never the owner. */
export let APP_ROLE = DEFAULT_ROLES.app;

/**
 * Owns functions that search text by an index, which PostgreSQL does not do under a policy. It cannot log in, and only
 * the owner is a member; each of its functions checks the company itself.
 */
export let SEARCH_ROLE = DEFAULT_ROLES.search;

/** Sets the names for this process, before it migrates; a process works with one database. */
export function useRoles({ app, search }: RoleNames): void {
  APP_ROLE = app;
  SEARCH_ROLE = search;
}

/** Session variable, set per transaction, with the ids of the transaction's companies. */
export const COMPANIES_VARIABLE = 'app.companies';

const ofTheseCompanies = `company_id = any (string_to_array(current_setting('${COMPANIES_VARIABLE}', true), ',')::uuid[])`;

/**
 * Spread into the `defineEntity` of every tenant entity:
 * rows of other companies can neither be read nor written, whatever the SQL says.
 */
export const tenantPolicies: { rowLevelSecurity: 'force'; policies: PolicyDef[] } = {
  rowLevelSecurity: 'force',
  policies: [{ name: 'of_company', roles: [APP_ROLE], using: ofTheseCompanies, check: ofTheseCompanies }],
};

/** The same policies for a table without a mapped aggregate, as statements for a migration. */
export function tenantPolicy(table: string): string {
  return [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    `create policy of_company on ${table} to ${APP_ROLE} using (${ofTheseCompanies}) with check (${ofTheseCompanies});`,
  ].join('\n');
}

/** Lets functions of the search role read a table, as statements for a migration. */
export function searchPolicy(schema: string, table: string): string {
  return [
    `grant usage, create on schema ${schema} to ${SEARCH_ROLE};`,
    `grant select on ${schema}.${table} to ${SEARCH_ROLE};`,
    `create policy of_search on ${schema}.${table} for select to ${SEARCH_ROLE} using (true);`,
  ].join('\n');
}

/**
 * Partitions a table by month (ADR 17), by its id: a partition for this month, one for the next, and a default partition.
 * Statements for a migration.
 */
export function keptByMonth(table: string): string {
  return [
    `create table ${table}_other partition of ${table} default;`,
    `alter table ${table}_other enable row level security;`,
    `insert into platform.kept_by_month values ('${table}');`,
    `select platform.prepare_months();`,
  ].join('\n');
}
