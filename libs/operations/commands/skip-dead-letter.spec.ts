import { DeadLetterNotFound } from '#platform/messaging';
import { SkipDeadLetter, SkipDeadLetterHandler } from './skip-dead-letter.js';

function skipping() {
  const open = new Set(['company/letter', 'other/theirs']);
  const replay = jest.fn();
  const skip = jest.fn(async (companyId: string, id: string, _reason: string) => {
    if (!open.delete(`${companyId}/${id}`)) throw new DeadLetterNotFound();
    return { id, state: 'skipped' as const };
  });
  const handler = new SkipDeadLetterHandler({ replay, skip });
  return { open, replay, skip, leaveOut: (id: string) => handler.execute(new SkipDeadLetter('company', id, 'sold')) };
}

describe('a dead letter of the company', () => {
  it('is skipped once, with the reason', async () => {
    const { open, replay, skip, leaveOut } = skipping();
    await expect(leaveOut('letter')).resolves.toEqual({ id: 'letter', state: 'skipped' });
    expect(skip).toHaveBeenCalledWith('company', 'letter', 'sold');
    await expect(leaveOut('letter')).rejects.toMatchObject({ code: 'platform.dead-letter-not-found' });
    expect([...open]).toEqual(['other/theirs']);
    expect(replay).not.toHaveBeenCalled();
  });

  it.each([['unknown'], ['theirs']])('is not found: %s', async (id) => {
    const { open, leaveOut } = skipping();
    await expect(leaveOut(id)).rejects.toMatchObject({ code: 'platform.dead-letter-not-found' });
    expect(open.size).toBe(2);
  });
});
