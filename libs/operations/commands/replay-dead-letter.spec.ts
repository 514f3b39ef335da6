import { ReplayDeadLetter, ReplayDeadLetterHandler } from './replay-dead-letter.js';

it('a dead letter of the company is replayed', async () => {
  const replay = jest.fn(async (_: string, id: string) => ({ id, state: 'replayed' as const }));
  const handler = new ReplayDeadLetterHandler({ replay });
  await expect(handler.execute(new ReplayDeadLetter('company', 'letter'))).resolves.toEqual({
    id: 'letter',
    state: 'replayed',
  });
  expect(replay).toHaveBeenCalledWith('company', 'letter');
});
