import { clockAt } from '#platform/testing/fixed-clock.js';
import { Doubles } from '../domain/doubles.js';
import { LookForDoubles, LookForDoublesHandler } from './look-for-doubles.js';

class Looks extends Doubles {
  readonly asked: unknown[] = [];
  look = async (...asked: unknown[]) => void this.asked.push(asked);
  fillKeys = async () => 0;
  dismiss = async () => 'unknown' as const;
}

it('doubles are looked for among the tasks of the company, at the present time', async () => {
  const [doubles, clock] = [new Looks(), clockAt('2026-11-25T09:00:00Z')];
  await new LookForDoublesHandler(doubles, clock).execute(new LookForDoubles('company', ['a', 'b']));
  expect(doubles.asked).toEqual([['company', ['a', 'b'], clock.now()]]);
});
