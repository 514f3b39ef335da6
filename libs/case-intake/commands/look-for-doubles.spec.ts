import { clockAt } from '#platform/testing/fixed-clock.js';
import { DoublesAsked } from '../testing/index.js';
import { LookForDoubles, LookForDoublesHandler } from './look-for-doubles.js';

it('doubles are looked for among the tasks of the company, at the present time', async () => {
  const [doubles, clock] = [new DoublesAsked(), clockAt('2026-11-25T09:00:00Z')];
  await new LookForDoublesHandler(doubles, clock).execute(new LookForDoubles('company', ['a', 'b']));
  expect(doubles.looks).toEqual([['company', ['a', 'b'], clock.now()]]);
});
