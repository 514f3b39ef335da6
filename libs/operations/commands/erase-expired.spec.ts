import { erasing } from '../testing/erasing.js';
import { EraseExpired, EraseExpiredHandler } from './erase-expired.js';

const due = { taskIds: ['task'], debtorIds: [] };

async function run(given: Parameters<typeof erasing>[0]) {
  const parts = erasing(given);
  const handler = new EraseExpiredHandler(parts.erasures, parts.all, parts.erase, parts.clock);
  await handler.execute(new EraseExpired('company'));
  return parts;
}

describe('the retention', () => {
  it('erases what ended before the beginning of the Danish day so many months ago', async () => {
    const { askedBefore, erasures } = await run({ due, months: 60 });
    expect(askedBefore).toEqual([new Date('2021-11-25T23:00:00Z')]);
    expect(erasures.all).toMatchObject([{ taskIds: ['task'], reason: 'Opbevaring: 60 måneder' }]);
  });

  it('erases nothing if nothing is due, or if the company has set none', async () => {
    expect((await run({ months: 60 })).erasures.all).toEqual([]);
    const { askedBefore, erased } = await run({ due });
    expect([askedBefore, erased]).toEqual([[], []]);
  });
});
