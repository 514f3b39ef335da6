import { MergedInsurers } from '#tokens/contracts';
import { aTask, InMemoryTasks } from '../testing/index.js';
import { MoveToInsurer, MoveToInsurerHandler } from './move-to-insurer.js';

/** In `company`, Nordlys (`i`) was merged into Havblik. */
class MergedIntoHavblik extends MergedInsurers {
  keptOf = async (companyId: string, ids: readonly string[]) =>
    new Map(companyId === 'company' && ids.includes('i') ? [['i', { id: 'havblik', name: 'Havblik' }] as const] : []);
  withMerged = async (_: string, id: string) => [id];
}

it('tasks of a merged insurer move to the one that counts instead, some at a time and in its company only', async () => {
  const tasks = new InMemoryTasks(aTask(), aTask({ id: 'second' }), aTask({ companyId: 'other' }));
  const handler = new MoveToInsurerHandler(tasks, new MergedIntoHavblik());
  const move = (companyId: string, insurerId = 'i') => handler.execute(new MoveToInsurer(companyId, insurerId, 1));
  expect([await move('company'), await move('company'), await move('company')]).toEqual([1, 1, 0]);
  expect([await move('other'), await move('company', 'havblik')]).toEqual([0, 0]);
  expect(tasks.all.map(({ insurerName }) => insurerName)).toEqual(['Havblik', 'Havblik', 'Nordlys']);
});
