import { Doubles } from '../domain/doubles.js';
import { FillTaskKeys, FillTaskKeysHandler } from './fill-task-keys.js';

class Fills extends Doubles {
  readonly asked: unknown[] = [];
  look = async () => {};
  fillKeys = async (companyId: string, most: number) => this.asked.push([companyId, most]);
  dismiss = async () => 'unknown' as const;
}

it('the keys of older tasks are filled in, a thousand at a time', async () => {
  const doubles = new Fills();
  await new FillTaskKeysHandler(doubles).execute(new FillTaskKeys('company'));
  expect(doubles.asked).toEqual([['company', 1000]]);
});
