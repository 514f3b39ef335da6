import { readFileSync } from 'node:fs';
import { testDatabase } from '#platform/testing';
import { catalogueOf } from './citus/catalogue.js';
import { citusFaults, citusScript } from './citus/placement.js';

const database = testDatabase();
const catalogue = () => catalogueOf((text) => database.sql(text));

it('keeps to what Citus can distribute by company', async () => {
  expect(citusFaults(await catalogue())).toEqual([]);
});

it('finds what Citus could not distribute', async () => {
  await database.sql(`create table case_intake.shared (id integer generated always as identity primary key)`);
  await database.sql(
    `create table case_intake.loose (company_id uuid, id uuid unique, of integer references case_intake.shared (id))`,
  );
  await database.sql(`create function case_intake.more() returns trigger language plpgsql as 'begin return new; end'`);
  await database.sql(
    `create trigger more after insert on case_intake.task for each row execute function case_intake.more()`,
  );
  await database.sql(`create view case_intake.seen as select id from case_intake.task`);
  expect(citusFaults(await catalogue())).toEqual([
    'case_intake.loose.company_id may be null, so rows have no shard',
    'case_intake.loose has no policy by company_id, so a statement could reach several shards',
    'case_intake.shared has no company_id and is not placed',
    'loose_id_key of case_intake.loose does not begin with company_id',
    'case_intake.more() is not described in FUNCTIONS',
    'more of case_intake.task touches more than rows of its company',
    'case_intake.shared_id_seq is integer: workers need bigint',
    'case_intake.seen has a rule or is a view',
  ]);
  await database.sql('drop view case_intake.seen; drop table case_intake.loose, case_intake.shared cascade');
  await database.sql('drop function case_intake.more() cascade');
});

it('has a script that is up to date (npm run citus)', async () => {
  expect(readFileSync('deploy/citus/distribute.sql', 'utf8')).toBe(citusScript(await catalogue()));
});
