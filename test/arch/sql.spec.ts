import { productionFiles, sourceFile } from './source-file.js';
import { sqlFaults } from './sql.js';

const BETA = sourceFile('libs/beta-test/index.ts', '');
const faults = (path: string, text: string) => sqlFaults([sourceFile(path, text), BETA], []);

describe('SQL', () => {
  it('of a context, of platform and of a migration names its own schema only', () => {
    expect(sqlFaults(productionFiles('libs', 'migrations'))).toEqual([]);
  });

  it.each([
    "db.selectFrom('beta_test.task as t').selectAll()",
    "db.selectFrom(['alpha.task', 'beta_test.task'])",
    "db.selectFrom('alpha.task').leftJoin('beta_test.insurer as i', 'i.id', 'task.insurer_id')",
    "db.insertInto('beta_test.task')",
    "db.updateTable('beta_test.task')",
    "db.deleteFrom('platform.event')",
    "db.withSchema('beta_test').selectFrom('task')",
    'sql`select * from beta_test.task where id = ${id}`',
    'sql`select * from alpha.task t join "beta_test"."insurer" i on i.id = ${id}`',
    "em.execute('UPDATE beta_test.task SET x = 1')",
    "defineEntity({ class: Task, schema: 'beta_test' })",
    "interface Tables { 'beta_test.task': object }",
  ])('of another schema is found out: %s', (text) => {
    expect(faults('libs/alpha/infrastructure/mikro-tasks.ts', text)).toHaveLength(1);
  });

  it.each([
    "db.selectFrom('alpha.task as t').where('beta_test.id', '=', 1)",
    'sql`select extract(epoch from t.created_at) from alpha.task t`',
    "const text = 'Read more in beta_test.task';",
  ])('of its own schema passes: %s', (text) => {
    expect(faults('libs/alpha/queries/list-tasks.ts', text)).toEqual([]);
  });

  it('in a migration belongs to the context in its name', () => {
    const text = 'this.addSql(`create index on beta_test.task (id)`)';
    expect(faults('migrations/20261201T0910_beta-test_tasks.ts', text)).toEqual([]);
    expect(faults('migrations/20261201T0910_platform.ts', text)).toHaveLength(1);
    expect(faults('migrations/20261201T0910_nobody.ts', text)).toHaveLength(1);
  });

  it('in platform does not name the tables of a context', () => {
    expect(faults('libs/platform/http/page.ts', "db.selectFrom('beta_test.task')")).toHaveLength(1);
    expect(faults('libs/platform/cqrs/event-log.ts', "db.selectFrom('platform.event')")).toEqual([]);
  });

  it('may have an exception, while it is needed', () => {
    const file = 'libs/alpha/queries/list-tasks.ts';
    const exceptions = [{ file, schema: 'platform', reason: 'a sample' }];
    expect(sqlFaults([sourceFile(file, "db.selectFrom('platform.event')")], exceptions)).toEqual([]);
    expect(sqlFaults([sourceFile(file, '')], exceptions)).toEqual([`${file}: exception for platform is not needed`]);
  });
});
