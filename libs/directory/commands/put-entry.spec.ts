import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { DanishPhones } from '../infrastructure/mikro-directory.js';
import { InMemoryEntries } from '../testing/in-memory-directory.js';
import { PutEntry, PutEntryHandler } from './put-entry.js';

const FACTS = {
  name: 'Nordlys',
  active: true,
  cvr: 'DK 12 34 56 74',
  phones: ['12 34 56 78', '+45 12345678', 'lokal 7'],
  email: null,
  address: null,
  defaults: null,
};

function putting() {
  const entries = new InMemoryEntries();
  const handler = new PutEntryHandler(entries, new DanishPhones());
  const put = (facts = FACTS, kind: PutEntry['kind'] = 'debtors') =>
    handler.execute(new PutEntry('company', kind, 'nordlys', facts));
  return { entries, put };
}

describe('an entry', () => {
  it('is created with its numbers in one notation, and the same again is no change', async () => {
    const { entries, put } = putting();
    await put();
    await put();
    expect(entries.all).toMatchObject([
      { id: 'nordlys', cvr: '12345674', phones: ['12 34 56 78', 'lokal 7'], phoneKeys: ['+4512345678'], version: 1 },
    ]);
    expect(recorded(entries.all[0])).toEqual(['directory.entry-changed.v1']);
  });

  it('is replaced as a whole, and is one for each kind', async () => {
    const { entries, put } = putting();
    await put();
    await put({ ...FACTS, phones: [], active: false });
    await put(FACTS, 'carriers');
    expect(entries.all).toMatchObject([
      { kind: 'debtors', phones: [], phoneKeys: [], active: false, version: 2 },
      { kind: 'carriers', version: 1 },
    ]);
  });

  it('with a wrong CVR number is refused', async () => {
    const { entries, put } = putting();
    await expect(put({ ...FACTS, cvr: '1234' })).rejects.toMatchObject({ code: 'cvr.not-eight-digits' });
    expect(entries.all).toEqual([]);
  });
});
