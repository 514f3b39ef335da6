import { Migration } from '@mikro-orm/migrations';
import { Client } from 'pg';
import { migrations } from '#migrations';
import { testDatabase } from '#platform/testing';
import { until } from '../../../test/until.js';
import { indexedConcurrently } from './indexed-concurrently.js';
import { migrate } from './migrate.js';

const database = testDatabase();

class Column extends Migration {
  override up(): void {
    this.addSql('alter table case_intake.task add column planted text');
  }
}
class Index extends Migration {
  override isTransactional(): boolean {
    return false;
  }
  override up(): void {
    for (const statement of indexedConcurrently('task_planted', 'case_intake.task (company_id, planted)')) {
      this.addSql(statement);
    }
  }
}
const planted = [
  { name: '29991231T0000_planted_column', class: Column },
  { name: '29991231T0001_planted_index', class: Index },
];
const names = async () =>
  (await database.sql(`select name from platform.migrations where name like '2999%' order by name`)).map(
    ({ name }) => name,
  );

it('a migration that waits for a lock lets others through, and is made once the lock is free', async () => {
  const holder = new Client({ connectionString: database.superuserUrl });
  await holder.connect();
  await holder.query('begin; lock table case_intake.task in access share mode');
  let isDone = false;
  const migrated = migrate(database.ownerUrl, [...migrations, ...planted]).finally(() => (isDone = true));
  await until(async () => {
    const waiting = `select from pg_locks where relation = 'case_intake.task'::regclass and not granted`;
    return (await database.sql(waiting)).length > 0;
  });
  // Behind the waiting migration; its answer shows that the migration gave up its place in the queue.
  await database.sql('select count(*) from case_intake.task');
  expect([isDone, await names()]).toEqual([false, []]);
  await holder.end();
  await migrated;
  expect(await names()).toEqual(planted.map(({ name }) => name));
});

it('an index whose build was interrupted is built again', async () => {
  await database.sql(`delete from platform.migrations where name = '29991231T0001_planted_index'`);
  await database.sql(`update pg_index set indisvalid = false where indexrelid = 'case_intake.task_planted'::regclass`);
  await migrate(database.ownerUrl, [...migrations, ...planted]);
  const state = `select indisvalid as valid from pg_index where indexrelid = 'case_intake.task_planted'::regclass`;
  expect(await database.sql(state)).toEqual([{ valid: true }]);
});
