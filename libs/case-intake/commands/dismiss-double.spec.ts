import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Doubles } from '../domain/doubles.js';
import { aTask, InMemoryTasks } from '../testing/index.js';
import { DismissDouble, DismissDoubleHandler } from './dismiss-double.js';

/** Two tasks that may be the same. */
class OnePair extends Doubles {
  private isDismissed = false;
  look = async () => {};
  fillKeys = async () => 0;
  dismiss = async (companyId: string, pair: readonly [string, string]) => {
    if (companyId !== 'company' || [...pair].sort().join() !== 'other,task') return 'unknown';
    const was = this.isDismissed;
    this.isDismissed = true;
    return was ? 'was' : 'dismissed';
  };
}

it('a possible double is dismissed once, whichever of the two is named', async () => {
  const [task, other] = [aTask(), aTask({ id: 'other' })];
  const handler = new DismissDoubleHandler(
    new InMemoryTasks(task, other),
    new OnePair(),
    clockAt('2026-11-25T09:00:00Z'),
  );
  const dismiss = (id: string, otherId: string, company = 'company') =>
    handler.execute(new DismissDouble(company, id, otherId));
  await dismiss('task', 'other');
  await dismiss('other', 'task');
  expect([recorded(task), recorded(other)]).toEqual([['case-intake.double-dismissed.v1'], []]);
  await expect(dismiss('task', 'third')).rejects.toMatchObject({ code: 'case-intake.double-not-found' });
  await expect(dismiss('nix', 'task')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  await expect(dismiss('task', 'other', 'neighbour')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
});
