import { readFileSync } from 'node:fs';
import { Commands } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { OpenCase } from '../../libs/case-intake/commands/open-case.js';
import { runningProduct } from './running-api.js';
import { until } from '../until.js';

const product = runningProduct({}, { runReactions: false });
const { id: company } = DEMO_COMPANIES.demo;
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

async function received(suffix: string): Promise<string> {
  const text = example.replaceAll('3e9f01', `3e9f${suffix}`).replaceAll('20261124-07', `O-${suffix}`);
  await product
    .scalepoint()
    .post('/scalepoint/v1/demo/tasks')
    .send(JSON.parse(text) as object)
    .expect(200);
  const [task] = await product.database.sql(
    `select id from case_intake.task where right(scalepoint_task_id::text, 2) = $1`,
    [suffix],
  );
  return String(task?.['id']);
}

it('two openings that overlap create the missing debtor once', async () => {
  await product.database.sql(
    `update scalepoint_settings.settings set choices = choices || '{"caseDebtor": "policyholder"}' where company_id = $1`,
    [company],
  );
  const [first, second] = [await received('01'), await received('02')];
  const commands = product.app.get(Commands);
  const unitOfWork = product.app.get(UnitOfWork);

  const written = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const slow = unitOfWork.run(company, async () => {
    await commands.execute(new OpenCase(company, first));
    await unitOfWork.flush();
    written.resolve();
    await mayCommit.promise;
  });
  await written.promise;

  let isDone = false;
  const other = commands.execute(new OpenCase(company, second)).finally(() => (isDone = true));
  // The second one is blocked until the first commits.
  const waits = async () =>
    (
      await product.database.sql(`select 1 from pg_locks where not granted and database = (select oid from pg_database
      where datname = current_database()) or not granted and locktype = 'transactionid'`)
    ).length > 0;
  await until(async () => isDone || (await waits()));
  mayCommit.resolve();
  await Promise.all([slow, other]);

  const debtors = await product.database.sql(
    `select id from directory.entry where id like 'sp-%' and company_id = $1`,
    [company],
  );
  const cases = await product.database.sql(`select debtor_id from case_intake."case" where company_id = $1`, [company]);
  expect(debtors).toHaveLength(1);
  expect(cases).toEqual([{ debtor_id: debtors[0]?.['id'] }, { debtor_id: debtors[0]?.['id'] }]);
});
