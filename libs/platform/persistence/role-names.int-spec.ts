import { migrate } from '#migrations';
import { testDatabase } from '#platform/testing';
import { derivedAppUrl, refuseUnwalledRole } from './app-role.js';
import { DEFAULT_ROLES, useRoles } from './company-policies.js';
import { operatorSession } from './operator-session.js';

const SECOND = 'second_owner';
const DATABASE = 'second_installation';
const database = testDatabase();
const STAGING = 'staging_of_the_owner';

const at = (name: string, as = SECOND) => {
  const url = new URL(database.ownerUrl);
  url.pathname = `/${name}`;
  if (as === SECOND) [url.username, url.password] = [SECOND, 'p'];
  return url.toString();
};

afterAll(async () => {
  useRoles(DEFAULT_ROLES);
  await database.sql(`drop database if exists ${DATABASE} with (force)`);
  await database.sql(`drop database if exists ${STAGING} with (force)`);
  const roles = [`${SECOND}_service_${DATABASE}`, `scalepoint_service_${STAGING}`, SECOND];
  for (const name of [DATABASE, STAGING]) roles.unshift(`scalepoint_app_${name}`, `scalepoint_search_${name}`);
  for (const role of roles) await database.sql(`drop role if exists ${role}`);
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

it('a second database of the same owner has roles of its own, and neither application reads the other’s rows', async () => {
  await database.sql(`create database ${STAGING} owner scalepoint`);
  const staging = at(STAGING, 'scalepoint');
  const { appUrl } = await migrate(staging);
  expect(new URL(appUrl).username).toBe(`scalepoint_service_${STAGING}`);
  expect(await derivedAppUrl(staging)).toBe(appUrl);
  await refuseUnwalledRole(appUrl);
  for (const [url, other] of [
    [appUrl, new URL(database.ownerUrl).pathname],
    [database.appUrl, `/${STAGING}`],
  ] as const) {
    const foreign = new URL(url);
    foreign.pathname = other;
    const { run, end } = await operatorSession(foreign.toString());
    await expect(run('select * from platform.company_ids()')).rejects.toThrow('permission denied');
    await end();
  }
}, 60_000);

it('a database that lost its policies in a dump without roles does not start, and says how to restore it', async () => {
  await database.sql('drop policy of_company on case_intake.task');
  await database.sql('drop policy of_company on invoicing.invoice');
  await expect(migrate(database.ownerUrl)).rejects.toThrow(
    /^2 tables have no policy .*: case_intake\.task, invoicing\.invoice\..*restored from a dump.*"restore --from"/,
  );
});
