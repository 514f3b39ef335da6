import { migrate } from '#migrations';
import { testDatabase } from '#platform/testing';
import { refuseUnwalledRole } from './app-role.js';
import { DEFAULT_ROLES, useRoles } from './company-policies.js';
import { operatorSession } from './operator-session.js';

const SECOND = 'second_owner';
const DATABASE = 'second_installation';
const RESTORED = 'second_restored';
const database = testDatabase();

const at = (name: string, as = SECOND) => {
  const url = new URL(database.ownerUrl);
  url.pathname = `/${name}`;
  if (as === SECOND) [url.username, url.password] = [SECOND, 'p'];
  return url.toString();
};

afterAll(async () => {
  useRoles(DEFAULT_ROLES);
  for (const name of [DATABASE, RESTORED]) {
    await database.sql(`drop database if exists ${name} with (force)`);
    await database.sql(`drop role if exists scalepoint_app_${name}, scalepoint_search_${name}`);
  }
  await database.sql(`drop role if exists ${SECOND}_service, ${SECOND}`);
});

it('a second installation of another owner on the same cluster has roles of its own', async () => {
  await database.sql(`create role ${SECOND} login createrole password 'p'`);
  await database.sql(`create database ${DATABASE} owner ${SECOND}`);
  const { appUrl } = await migrate(at(DATABASE));
  await refuseUnwalledRole(appUrl);
  const { run, end } = await operatorSession(appUrl);
  expect(
    await run(`select pg_has_role('scalepoint_app_${DATABASE}', 'usage') as own,
      pg_has_role('scalepoint_app', 'usage') as others, (select count(*)::int from platform.company_ids()) as companies`),
  ).toEqual([{ own: true, others: false, companies: 0 }]);
  await end();
  // The next start, and the first installation, find their own roles again.
  await expect(migrate(at(DATABASE))).resolves.toEqual({ appUrl });
  await expect(migrate(database.ownerUrl)).resolves.toEqual({ appUrl: database.appUrl });
  await refuseUnwalledRole(database.appUrl);
}, 60_000);

it('a second database of the same owner, such as one for a restored backup, lets the same login role in', async () => {
  await database.sql(`create database ${RESTORED} owner ${SECOND}`);
  const { appUrl } = await migrate(at(RESTORED));
  await refuseUnwalledRole(appUrl);
  const { run, end } = await operatorSession(appUrl);
  expect(await run(`select count(*)::int as jobs from pgboss.job`)).toEqual([{ jobs: 0 }]);
  await end();
}, 60_000);

it('a database that lost its policies in a dump without roles does not start, and says how to restore it', async () => {
  await database.sql('drop policy of_company on case_intake.task');
  await database.sql('drop policy of_company on invoicing.invoice');
  await expect(migrate(database.ownerUrl)).rejects.toThrow(
    /^2 tables have no policy .*: case_intake\.task, invoicing\.invoice\..*restored from a dump.*"restore --from"/,
  );
});
