import { erasing, NOW } from '../testing/erasing.js';
import { ErasePerson, ErasePersonHandler } from './erase-person.js';

const person = { taskIds: ['task', 'task'], debtorIds: [] };

describe('the erasure of a person', () => {
  it('erases the records of every context by all that leads to the person, and keeps a report', async () => {
    const { erase, erased, erasures } = erasing();
    const report = await new ErasePersonHandler(erase).execute(new ErasePerson('company', person, 'Anmodning'));
    // Three letters occur in texts about other people too.
    expect(erased).toEqual([
      { taskIds: ['task'], debtorIds: [], caseIds: ['case'], scalepointTaskIds: [], texts: ['Åse Ørskov'] },
    ]);
    expect(erasures.all).toEqual([report]);
    expect(report).toMatchObject({
      at: new Date(NOW),
      reason: 'Anmodning',
      taskIds: ['task'],
      erased: [{ what: 'messages', count: 2 }],
    });
    expect(JSON.stringify(report)).not.toContain('Ørskov');
  });

  it('is refused if it names no task and no debtor', async () => {
    const { erase, erased } = erasing();
    const withoutPerson = new ErasePerson('company', { taskIds: [], debtorIds: [] }, 'Anmodning');
    await expect(new ErasePersonHandler(erase).execute(withoutPerson)).rejects.toMatchObject({ kind: 'invalid' });
    expect(erased).toEqual([]);
  });
});
