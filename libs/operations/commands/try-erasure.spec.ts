import { erasing } from '../testing/erasing.js';
import { DryRun, TryErasure, TryErasureHandler } from './try-erasure.js';

it('a dry run ends with the report of the erasure as an error, so that its transaction is rolled back', async () => {
  const { erase } = erasing();
  const command = new TryErasure('company', { taskIds: ['task'], debtorIds: [] }, 'Prøve');
  const error = await new TryErasureHandler(erase).execute(command).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DryRun);
  expect(error).toMatchObject({ erasure: { reason: 'Prøve', erased: [{ what: 'messages', count: 2 }] } });
});
